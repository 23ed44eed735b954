package se.stabsliggaren.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Text;

/** By its first words a text is known again, whole when it is short. */
class FirstWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ett två tre fyra fem sex sju      | ett två tre fyra fem sex sju
            ett två tre fyra fem sex sju åtta | ett två tre fyra fem sex sju …
            ett två tre fyra fem sex sju, åtta | ett två tre fyra fem sex sju …
            Stäng nätet.                      | Stäng nätet
            Stäng nätet: nu;                  | Stäng nätet: nu
            Läckte något?                     | Läckte något?
            """)
    void sevenWordsAreToldAndWhatComesAfterIsOnlyHinted(String text, String first) {
        assertThat(FirstWords.of(Text.of(text)).masked()).isEqualTo(first);
    }

    @Test
    void theSpaceAroundItIsNoPartOfIt() {
        assertThat(FirstWords.of(Text.of("  Stäng nätet \n")).masked()).isEqualTo("Stäng nätet");
    }

    @Test
    void ofAVeryLongTextOnlyTheBeginningIsTold() {
        assertThat(FirstWords.of(Text.of("ord ".repeat(200_000))).masked()).isEqualTo("ord ord ord ord ord ord ord …");
        assertThat(FirstWords.of(Text.of("x".repeat(10_000))).masked()).hasSize(10_000);
    }

    @Test
    void lineBreaksWithinTheWordsStayWhereTheyWere() {
        assertThat(FirstWords.of(Text.of("Stäng\nnätet\n\nnu.")).masked()).isEqualTo("Stäng\nnätet\n\nnu");
    }

    @Test
    void anEmptyTextHasNoFirstWords() {
        assertThat(FirstWords.of(Text.of(" \n ")).masked()).isEmpty();
    }

    @Test
    void whatNobodySaidIsNotQuoted() {
        assertThat(FirstWords.quoted(null).parts()).isEmpty();
    }

    @Test
    void aCoveredLastWordStaysCoveredAndNoMoreThanSevenAreTold() {
        Text.Word behind = new Text.Word.Behind(new Cover.Withheld("OSL 18:8"));
        Text.Word shown = new Text.Word.Shown("ord ");
        Text seven = new Text.Covered(List.of(shown, shown, shown, shown, shown, shown, behind));
        assertThat(FirstWords.of(seven)).isEqualTo(seven);
        Text eight = new Text.Covered(List.of(behind, shown, shown, shown, shown, shown, shown, shown));
        assertThat(FirstWords.of(eight).masked()).isEqualTo("▇ ord ord ord ord ord ord …");
    }

    @Test
    void whereNoneOfTheToldWordsIsCoveredTheNameIsOpen() {
        Text.Word behind = new Text.Word.Behind(new Cover.Withheld("OSL 18:8"));
        Text.Word shown = new Text.Word.Shown("ord ");
        Text text = new Text.Covered(List.of(shown, shown, shown, shown, shown, shown, shown, behind));
        assertThat(FirstWords.of(text)).isEqualTo(Text.of("ord ord ord ord ord ord ord …"));
    }
}
