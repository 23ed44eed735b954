package se.stabsliggaren.api.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;

class PaperTextTest {

    private static final Checkpoint HEAD = new Checkpoint("exempelby.example/ledger/0001/register", 31, new byte[32]);

    @Test // #3
    void digitsAreTakenHoweverTheyAreSetOut() {
        String digits = HEAD.digits();

        assertThat(PaperText.digits(digits)).isEqualTo(digits);
        assertThat(PaperText.digits(digits.replace(" ", ""))).isEqualTo(digits);
        assertThat(PaperText.digits("  " + digits.replace(" ", "-\r\n") + " ")).isEqualTo(digits);
    }

    @Test // #3
    void theTextOfTheCodeComesToTheSameDigits() {
        String note = new SignedNote(HEAD.body(), List.of())
                .with(SigningKey.derived(new byte[32], HEAD.origin(), 1).signature(HEAD.body()))
                .toString();

        assertThat(PaperText.digits(note)).isEqualTo(HEAD.digits());
        assertThat(PaperText.digits(note.replace("\n", "\r\n"))).isEqualTo(HEAD.digits());
        assertThat(PaperText.digits(note.strip())).isEqualTo(HEAD.digits());
        assertThat(PaperText.digits(HEAD.body())).isEqualTo(HEAD.digits());
    }

    @Test // #3
    void whatIsNeitherIsRefusedWithWhatToDo() {
        for (String typed :
                List.of("", "12345", HEAD.digits() + "1", "hej", HEAD.digits().replace('0', 'O') + "O")) {
            assertThatThrownBy(() -> PaperText.digits(typed))
                    .isInstanceOfSatisfying(
                            BadField.class, bad -> assertThat(bad.sentence()).contains("fyrtio siffror"));
        }
    }
}
