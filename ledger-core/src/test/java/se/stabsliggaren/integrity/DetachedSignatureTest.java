package se.stabsliggaren.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DetachedSignatureTest {

    private static final String LOG = "exempelby.example/ledger/1/incident/2";
    private static final SigningKey KEY = SigningKey.ofLog(LOG, new byte[32]);
    private static final SigningKey OTHER = SigningKey.ofLog(LOG, "0123456789abcdef0123456789abcdef".getBytes());
    private static final Checkpoint HEAD = new Checkpoint(LOG, 7, new byte[32]);

    @Test
    void verifiesUnderTheKeyAndTheTextItWasMadeOf() {
        String signature = DetachedSignature.of(KEY.sign(HEAD), KEY.verifierKey());
        assertThat(DetachedSignature.verifies(signature, HEAD.body(), KEY.verifierKey()))
                .isTrue();
        assertThat(DetachedSignature.verifies(signature, HEAD.body(), OTHER.verifierKey()))
                .isFalse();
        assertThat(DetachedSignature.verifies(signature, MoveRefusal.text(HEAD), KEY.verifierKey()))
                .isFalse();
    }

    @Test
    void isNothingThatCannotBeRead() {
        for (String signature : new String[] {"", "AAAA", "?", "AAAAAAAAAAA", " ", "\n"}) {
            assertThat(DetachedSignature.verifies(signature, HEAD.body(), KEY.verifierKey()))
                    .as(signature)
                    .isFalse();
        }
    }

    @Test
    void isTakenFromWhatTheKeySigned() {
        assertThatThrownBy(() -> DetachedSignature.of(KEY.sign(HEAD), OTHER.verifierKey()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusalIsNoCheckpoint() {
        assertThatThrownBy(() -> Checkpoint.read(MoveRefusal.text(HEAD))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusalSaysOfWhichHead() {
        assertThat(MoveRefusal.text(HEAD))
                .isEqualTo("stabsliggaren move refused v1\n" + LOG + "\n7\n" + "A".repeat(43) + "=\n");
    }
}
