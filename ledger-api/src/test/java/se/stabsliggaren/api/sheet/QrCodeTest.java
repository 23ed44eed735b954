package se.stabsliggaren.api.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;

class QrCodeTest {

    private static final String ORIGIN = "exempelby-kommunalförbund.example/ledger/0123456789abcdef/register";

    @Test // #3
    void theWholeSignedNoteIsReadBackByteForByte() {
        Checkpoint head = new Checkpoint(ORIGIN, 123_456, new byte[32]);
        SignedNote note = new SignedNote(head.body(), java.util.List.of())
                .with(key(1).signature(head.body()))
                .with(key(2).signature(head.body()));

        assertThat(Scanner.read(QrCode.svg(note.toString(), "avstämning"))).isEqualTo(note.toString());
    }

    @Test // #3
    void aSpotOnThePaperDoesNotSpoilIt() {
        String svg = QrCode.svg("Registrets avstämning", "avstämning");
        int spot = svg.lastIndexOf('M', svg.length() / 2);

        assertThat(Scanner.read(svg.substring(0, spot) + svg.substring(svg.indexOf('z', spot) + 1)))
                .isEqualTo("Registrets avstämning");
    }

    private static SigningKey key(int generation) {
        return SigningKey.derived(new byte[SigningKey.SEED_LENGTH], ORIGIN, generation);
    }
}
