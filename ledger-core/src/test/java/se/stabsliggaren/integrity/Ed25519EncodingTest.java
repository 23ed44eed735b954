package se.stabsliggaren.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key by which everybody can sign, or of which platforms think differently, is no key. */
public class Ed25519EncodingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The eight points of small order.
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000080",
                "0100000000000000000000000000000000000000000000000000000000000000",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
                // The same written otherwise: y and the prime, a sign where x is zero.
                "0100000000000000000000000000000000000000000000000000000000000080",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                // No point of the curve.
                "0200000000000000000000000000000000000000000000000000000000000000"
            })
    void isNoKey(String encoded) {
        byte[] material = HexFormat.of().parseHex(encoded);
        assertThat(Ed25519Encoding.isKey(material)).isFalse();
        String vkey = vkey("kommunen.example/log", material);
        assertThatThrownBy(() -> VerifierKey.read(vkey)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyKeyThatIsMadeIsOne() {
        for (int i = 0; i < 20; i++) {
            byte[] seed = new byte[32];
            seed[0] = (byte) i;
            assertThat(Ed25519Encoding.isKey(Ed25519Point.publicKey(seed))).isTrue();
        }
    }

    @Test
    void aSignatureHasOneForm() {
        SigningKey key = SigningKey.ofLog("kommunen.example/log", new byte[32]);
        String text = "hej\n";
        byte[] signature = key.signature(text).signature();
        byte[] message = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(key.verifierKey().verifies(message, signature)).isTrue();

        byte[] larger = signature.clone();
        larger[63] |= (byte) 0x80;
        byte[] otherPoint = signature.clone();
        Arrays.fill(otherPoint, 0, 31, (byte) 0xFF);
        otherPoint[31] = 0x7F;
        assertThat(Ed25519Encoding.isSignature(larger)).isFalse();
        assertThat(Ed25519Encoding.isSignature(otherPoint)).isFalse();
        assertThat(Ed25519Encoding.isSignature(Arrays.copyOf(signature, 63))).isFalse();
    }

    /** As somebody writes it who does not ask whether it is a key. */
    public static String vkey(String name, byte[] material) {
        return VerifierKey.of(name, VerifierKey.Kind.NOTE, material).toString();
    }
}
