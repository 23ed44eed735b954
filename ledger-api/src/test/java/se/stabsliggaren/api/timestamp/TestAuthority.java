package se.stabsliggaren.api.timestamp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** An authority for time stamps on this machine, with a key of its own, which can be told to answer wrongly. */
public final class TestAuthority implements AutoCloseable {

    /** How it answers. */
    public enum Manner {
        RIGHT,
        OF_ANOTHER_HEAD,
        WITH_AN_OLD_NONCE,
        WITHOUT_A_NONCE,
        REFUSING,
        WITHOUT_ITS_CERTIFICATE,
        WITH_A_SPOILT_SIGNATURE,
        WITH_MORE_BEHIND_IT,
        WITH_A_PAGE,
        WITHOUT_END,
        FAILING,
        SILENT
    }

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");

    private final HttpServer server;
    private final KeyPair keys;
    private final X509Certificate certificate;
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Manner manner = Manner.RIGHT;

    public TestAuthority() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            certificate = certificate(keys);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(runnable -> Thread.ofVirtual().start(runnable));
        server.createContext("/tsr", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create(
                "http://127.0.0.1:%d/tsr".formatted(server.getAddress().getPort()));
    }

    public void answers(Manner how) {
        manner = how;
    }

    /** How often it was asked. */
    public int asked() {
        return asked.get();
    }

    /** Its certificate, for who checks what it signed. */
    public Path certificate(Path folder) {
        try {
            String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                    .encodeToString(certificate.getEncoded());
            return Files.writeString(
                    folder.resolve("authority.pem"),
                    "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
        } catch (IOException | java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            byte[] query = exchange.getRequestBody().readAllBytes();
            boolean asQuery = "application/timestamp-query"
                    .equals(exchange.getRequestHeaders().getFirst("Content-Type"));
            byte[] answer = asQuery ? answer(query) : new byte[0];
            exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(manner == Manner.FAILING ? 500 : 200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private byte[] answer(byte[] query) {
        try {
            TimeStampRequest request = new TimeStampRequest(query);
            return switch (manner) {
                case RIGHT, FAILING -> granted(request);
                case OF_ANOTHER_HEAD -> granted(other(request, new byte[32], request.getNonce()));
                case WITH_AN_OLD_NONCE ->
                    granted(other(
                            request,
                            request.getMessageImprintDigest(),
                            request.getNonce().add(BigInteger.ONE)));
                case WITHOUT_A_NONCE -> granted(other(request, request.getMessageImprintDigest(), null));
                case REFUSING ->
                    responses(true)
                            .generateFailResponse(2, PKIFailureInfo.timeNotAvailable, "the clock has stopped")
                            .getEncoded();
                case WITHOUT_ITS_CERTIFICATE ->
                    responses(false)
                            .generate(request, BigInteger.TWO, new Date())
                            .getEncoded();
                case WITH_A_SPOILT_SIGNATURE -> spoilt(granted(request));
                case WITH_MORE_BEHIND_IT -> Arrays.copyOf(granted(request), granted(request).length + 1);
                case WITH_A_PAGE -> "<!doctype html><p>Log in".getBytes(StandardCharsets.UTF_8);
                case WITHOUT_END -> new byte[Authority.LONGEST + 1];
                case SILENT -> {
                    closed.await();
                    yield new byte[0];
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] granted(TimeStampRequest request) throws Exception {
        return responses(true).generate(request, BigInteger.ONE, new Date()).getEncoded();
    }

    private static TimeStampRequest other(TimeStampRequest request, byte[] digest, BigInteger nonce) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(request.getCertReq());
        return generator.generate(TSPAlgorithms.SHA256, digest, nonce);
    }

    /** The signature is what an answer ends with. */
    private static byte[] spoilt(byte[] answer) {
        answer[answer.length - 1] ^= 1;
        return answer;
    }

    private TimeStampResponseGenerator responses(boolean withCertificate) throws Exception {
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", keys.getPrivate(), certificate),
                new JcaDigestCalculatorProviderBuilder()
                        .build()
                        .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                POLICY);
        if (withCertificate) {
            tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        }
        return new TimeStampResponseGenerator(tokens, Set.of(TSPAlgorithms.SHA256.getId()));
    }

    private static X509Certificate certificate(KeyPair keys) throws Exception {
        Instant now = Instant.now();
        X500Name name = new X500Name("CN=An authority of a test");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(now.minusSeconds(3600)),
                Date.from(now.plusSeconds(3600)),
                name,
                keys.getPublic());
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
