package se.stabsliggaren.api.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Collection;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Sha256;

/** One question to an authority, and what its answer is held against. It is asked once, for its nonce is for one answer. */
final class Query {

    private final TimeStampRequest request;

    /** @param nonce by which an old answer is told from the one to this question */
    Query(Checkpoint head, BigInteger nonce) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        request = generator.generate(
                TSPAlgorithms.SHA256, Sha256.of(head.body().getBytes(StandardCharsets.UTF_8)), nonce);
    }

    byte[] bytes() throws IOException {
        return request.getEncoded();
    }

    /**
     * Holds an answer against the question: status, imprint, nonce, and the signature by the certificate that came with it.
     * Whether that certificate is to be believed is not asked.
     *
     * @return the moment the authority states
     */
    Instant moment(byte[] answer) throws Unfit {
        try {
            TimeStampResponse response =
                    new TimeStampResponse(TimeStampResp.getInstance(ASN1Primitive.fromByteArray(answer)));
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null) {
                throw new Unfit(
                        "refused with status %d: %s".formatted(response.getStatus(), response.getStatusString()));
            }
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer(token)));
            return token.getTimeStampInfo().getGenTime().toInstant();
        } catch (IOException | TSPException | OperatorCreationException | CertificateException e) {
            throw new Unfit(e);
        } catch (RuntimeException e) {
            // Bytes from outside, which the library reads as it goes and may stumble over anywhere.
            throw new Unfit(e);
        }
    }

    @SuppressWarnings("unchecked") // the library's own selector is older than generics
    private static X509CertificateHolder signer(TimeStampToken token) throws Unfit {
        Collection<X509CertificateHolder> found = token.getCertificates().getMatches(token.getSID());
        if (found.isEmpty()) {
            throw new Unfit("the certificate that signed it is not in it");
        }
        return found.iterator().next();
    }
}
