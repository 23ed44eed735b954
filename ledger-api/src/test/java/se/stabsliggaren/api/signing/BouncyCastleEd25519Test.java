package se.stabsliggaren.api.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.integrity.Ed25519;

class BouncyCastleEd25519Test {

    @RepeatedTest(50)
    void signsAsThePlatformDoes(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] seed = new byte[32];
        byte[] message = new byte[random.nextInt(400)];
        random.nextBytes(seed);
        random.nextBytes(message);
        assertThat(new BouncyCastleEd25519().sign(seed, message)).isEqualTo(Ed25519.platform(seed, message));
    }

    /** RFC 8032, section 7.1, test 1. */
    @Test
    void signsAsTheRfcDoes() {
        byte[] seed = HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        assertThat(HexFormat.of().formatHex(new BouncyCastleEd25519().sign(seed, "".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(
                        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                                + "d25bf5f0595bbe24655141438e7a100b");
    }
}
