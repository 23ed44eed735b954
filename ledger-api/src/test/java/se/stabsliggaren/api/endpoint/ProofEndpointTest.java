package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Proofs;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.TlogProof;
import se.stabsliggaren.integrity.TreeHash;
import se.stabsliggaren.integrity.VerifierKey;

@EndpointTest
class ProofEndpointTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"Servrarna svarar inte.\"}}";

    @Autowired
    Staff staff;

    private Http keeper;
    private String incident;

    @BeforeEach
    void openAnIncident() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        incident = staff.opensAnExercise(keeper, "exempelby");
    }

    private VerifierKey key() {
        return VerifierKey.read((String) keeper.get(incident).member("key"));
    }

    private static byte[] leaf(Http.Answer receipt) {
        return TreeHash.leaf(Base64.getDecoder().decode((String) receipt.member("bytes")));
    }

    @Test
    void aReceiptProvesThatThePostStandsInASignedHead() {
        Http.Answer receipt = keeper.post(incident + "/posts", NOTE);
        TlogProof proof = TlogProof.read((String) receipt.member("proof"));

        assertThat(proof.index()).isEqualTo((int) receipt.member("post") - 1);
        assertThat(proof.proves(leaf(receipt), key())).isTrue();
        assertThat(proof.proves(TreeHash.leaf(new byte[] {1}), key())).isFalse();
    }

    @Test
    void aProofIsGivenAgainForAnyLaterHead() {
        Http.Answer receipt = keeper.post(incident + "/posts", NOTE);
        keeper.post(incident + "/posts", "[" + NOTE + "," + NOTE + "]");
        String proof = keeper.get(receipt.header("Location") + "/proof").body();

        assertThat(TlogProof.read(proof).proves(leaf(receipt), key())).isTrue();
        assertThat(TlogProof.read(proof).head().size()).isEqualTo((int) receipt.member("post") + 2L);
        assertThat(keeper.get(receipt.header("Location") + "/proof?size=1").status())
                .isEqualTo(400);
        assertThat(keeper.get(incident + "/posts/99/proof").status()).isEqualTo(404);
    }

    @Test
    void aLaterHeadExtendsAnEarlierOne() {
        keeper.post(incident + "/posts", "[" + NOTE + "," + NOTE + "," + NOTE + "]");
        Checkpoint early = head(incident + "/checkpoint?size=3");
        Checkpoint late = head(incident + "/checkpoint");
        Http.Answer answer = keeper.get(incident + "/consistency?from=3");

        assertThat(Proofs.consistent(early.size(), early.root(), late.size(), late.root(), hashes(answer)))
                .isTrue();
        assertThat(keeper.get(incident + "/consistency?from=4&to=2").status()).isEqualTo(400);
    }

    @Test
    void theRegistersKeySignsItsHeadAndItsLogIntroducesTheIncidents() {
        Http.Answer register = keeper.get("/api/v1/register");
        SignedNote note =
                SignedNote.read(keeper.get("/api/v1/register/checkpoint").body());

        assertThat(note.signedBy(VerifierKey.read((String) register.member("key"))))
                .isTrue();
        assertThat(Checkpoint.read(note.text()).origin()).isEqualTo(register.member("log"));
        assertThat(keeper.get("/api/v1/register/consistency?from=1").status()).isEqualTo(200);
    }

    private Checkpoint head(String path) {
        SignedNote note = SignedNote.read(keeper.get(path).body());
        assertThat(note.signedBy(key())).isTrue();
        return Checkpoint.read(note.text());
    }

    private static List<byte[]> hashes(Http.Answer answer) {
        return ((List<?>) answer.member("hashes"))
                .stream().map(hash -> Base64.getDecoder().decode((String) hash)).toList();
    }
}
