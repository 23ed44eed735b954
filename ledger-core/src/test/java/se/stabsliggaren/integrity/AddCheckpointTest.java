package se.stabsliggaren.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddCheckpointTest {

    private static final String LOG = "kommunen.example/ledger/k7w2/register";
    private static final SigningKey KEY = SigningKey.derived(new byte[SigningKey.SEED_LENGTH], LOG, 1);
    private static final String HASH = Base64Text.of(new byte[Sha256.LENGTH]);
    private static final SignedNote NOTE = KEY.sign(new Checkpoint(LOG, 5, new byte[Sha256.LENGTH]));

    @Test
    void isReadAsItWasWritten() {
        AddCheckpoint asked = new AddCheckpoint(3, List.of(new byte[Sha256.LENGTH]), NOTE);

        AddCheckpoint read = read(asked.toString());

        assertThat(asked.toString()).startsWith("old 3\n" + HASH + "\n\n" + LOG + "\n5\n");
        assertThat(read.old()).isEqualTo(3);
        assertThat(read.consistency()).containsExactly(new byte[Sha256.LENGTH]);
        assertThat(read.checkpoint()).hasToString(NOTE.toString());
        assertThat(read).hasToString(asked.toString());
    }

    @Test
    void hasNoProofFromNothing() {
        assertThat(read("old 0\n\n" + NOTE).consistency()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old 3",
                "old 3\nNOTE",
                "old\n\nNOTE",
                "old 03\n\nNOTE",
                "old -1\n\nNOTE",
                "old  3\n\nNOTE",
                "old 3 \n\nNOTE",
                "old 3\r\n\r\nNOTE",
                "Old 3\n\nNOTE",
                "old 6\n\nNOTE",
                "old 3\nAAAA\n\nNOTE",
                "old 3\nHASH \n\nNOTE",
                "old 3\n\nHASH\n\nNOTE",
                "old 3\n\nNOTEx",
                "old 3\n\nEXTENDED"
            })
    void refusesWhatIsNotOne(String body) {
        String extended = KEY.signature("x").toString();
        String written = body.replace("NOTE", NOTE.toString())
                .replace("HASH", HASH)
                .replace("EXTENDED", NOTE.text() + "extension\n\n" + extended);

        assertThatThrownBy(() -> read(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAProofLongerThanAnyCanBe() {
        String most = "old 3\n" + String.join("", Collections.nCopies(AddCheckpoint.MOST_HASHES, HASH + "\n"));

        assertThat(read(most + "\n" + NOTE).consistency()).hasSize(AddCheckpoint.MOST_HASHES);
        assertThatThrownBy(() -> read(most + HASH + "\n\n" + NOTE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isCosignedByAKeyThatIsNoLogsKey() {
        byte[] secret = new byte[SigningKey.SEED_LENGTH];
        SigningKey witness = SigningKey.witness(secret, LOG);

        assertThat(witness.verifierKey().kind()).isEqualTo(VerifierKey.Kind.COSIGNATURE);
        assertThat(witness.verifierKey().sameMaterial(KEY.verifierKey())).isFalse();
        assertThat(NOTE.with(witness.cosign(Checkpoint.read(NOTE.text()), 1_700_000_000L))
                        .signedBy(witness.verifierKey()))
                .isTrue();
    }

    private static AddCheckpoint read(String body) {
        AddCheckpoint read = AddCheckpoint.read(body.getBytes(StandardCharsets.UTF_8));
        read.head();
        return read;
    }
}
