package se.stabsliggaren.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    private static final Checkpoint HEAD =
            new Checkpoint("kommunen.example/ledger/k7w2/incident/q4t9", 47, Sha256.of(new byte[] {1}));

    /** The note that other implementations test with. */
    @Nested
    class WhenTheNoteIsTheKnownOne {

        private static final String VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        private static final String NOTE = """
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.

                — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
                """;

        @Test
        void isSignedByItsKey() {
            assertThat(SignedNote.read(NOTE).signedBy(VerifierKey.read(VKEY))).isTrue();
        }

        @Test
        void comesOutAsItCameIn() {
            assertThat(SignedNote.read(NOTE)).hasToString(NOTE);
            assertThat(VerifierKey.read(VKEY)).hasToString(VKEY);
        }

        @Test
        void isSpoiltByAChangedLetter() {
            SignedNote changed = SignedNote.read(NOTE.replace("cryptography", "cryptographY"));
            assertThatThrownBy(() -> changed.signedBy(VerifierKey.read(VKEY))).isInstanceOf(BadSignature.class);
        }

        @Test
        void isNotReadWithATabOrWithoutItsLastNewline() {
            assertThatThrownBy(() -> SignedNote.read(NOTE.replace("you ", "you\t")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> SignedNote.read(NOTE.stripTrailing()))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "PeterNeumann",
                    "PeterNeumann+c74f20a3",
                    "PeterNeumann+c74f20a3+",
                    "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                    "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                    "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                    "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                    "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                    "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T"
                })
        void hasNoOtherKeyThanAWholeOne(String vkey) {
            assertThatThrownBy(() -> VerifierKey.read(vkey)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class WhenALogSigns {

        private final SigningKey key = SigningKey.derived(new byte[32], HEAD.origin(), 1);

        @Test
        void isVerifiedByItsKeyAndNoOther() {
            SignedNote note = SignedNote.read(key.sign(HEAD).toString());
            SigningKey next = SigningKey.derived(new byte[32], HEAD.origin(), 2);
            assertThat(note.signedBy(key.verifierKey())).isTrue();
            assertThat(note.signedBy(next.verifierKey())).isFalse();
            assertThat(note.with(next.signature(note.text())).signedBy(next.verifierKey()))
                    .isTrue();
        }

        @Test
        void signsTheSameHeadTheSameWayAgain() {
            assertThat(key.sign(HEAD))
                    .hasToString(key.sign(Checkpoint.read(HEAD.body())).toString());
        }
    }

    @Nested
    class WhenAWitnessCosigns {

        private final SigningKey witness = SigningKey.ofWitness("lan.example/witness", seed(7));
        private final SignedNote note = new SignedNote(HEAD.body(), List.of(witness.cosign(HEAD, 1_730_894_712L)));

        @Test
        void isVerifiedByItsKey() {
            assertThat(SignedNote.read(note.toString()).signedBy(witness.verifierKey()))
                    .isTrue();
        }

        @Test
        void isNotTakenForASignatureOfTheLog() {
            SigningKey same = SigningKey.ofLog("lan.example/witness", seed(7));
            assertThat(note.signedBy(same.verifierKey())).isFalse();
        }

        @Test
        void isSpoiltByAnotherMoment() {
            byte[] bytes = note.signatures().getFirst().bytes().clone();
            bytes[11] ^= 1;
            SignedNote moved = new SignedNote(note.text(), List.of(new SignedNote.Line("lan.example/witness", bytes)));
            assertThatThrownBy(() -> moved.signedBy(witness.verifierKey())).isInstanceOf(BadSignature.class);
        }

        @Test
        void isSpoiltByAnotherHead() {
            Checkpoint other = new Checkpoint(HEAD.origin(), 48, HEAD.root());
            SignedNote moved = new SignedNote(other.body(), note.signatures());
            assertThatThrownBy(() -> moved.signedBy(witness.verifierKey())).isInstanceOf(BadSignature.class);
        }

        @Test
        void signsNoPlainNote() {
            assertThatThrownBy(() -> witness.sign(HEAD)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Property(tries = 60)
    void isSpoiltByAnyFlippedBitOfTheSignature(@ForAll @IntRange(min = 32, max = 543) int bit) {
        SigningKey key = SigningKey.derived(new byte[32], HEAD.origin(), 1);
        SignedNote.Line line = key.signature(HEAD.body());
        byte[] bytes = line.bytes().clone();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        SignedNote damaged = new SignedNote(HEAD.body(), List.of(new SignedNote.Line(line.name(), bytes)));
        assertThatThrownBy(() -> damaged.signedBy(key.verifierKey())).isInstanceOf(BadSignature.class);
    }

    /** RFC 8032, section 7.1. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
                        + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
                        + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"
                        + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"
            })
    void makesThePublicKeysOfTheRfc(String seedAndKey) {
        byte[] both = HexFormat.of().parseHex(seedAndKey);
        byte[] seed = Arrays.copyOf(both, 32);
        assertThat(Ed25519Point.publicKey(seed)).isEqualTo(Arrays.copyOfRange(both, 32, 64));
    }

    /** RFC 5869, test case 3, of which the first 32 bytes are wanted: no salt, no info. */
    @Test
    void derivesAsTheRfcDoes() {
        byte[] secret = HexFormat.of().parseHex("0b".repeat(22));
        assertThat(HexFormat.of().formatHex(Hkdf.sha256(secret, new byte[0])))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }

    @Property(tries = 40)
    void makesPublicKeysThatThePlatformsSignaturesFit(@ForAll byte number) {
        SigningKey key = SigningKey.ofLog("a.example", Sha256.of(new byte[] {number}));
        assertThat(key.sign(HEAD).signedBy(key.verifierKey())).isTrue();
    }

    static byte[] seed(int number) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) number);
        return seed;
    }
}
