package se.stabsliggaren.projection.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.view.Amendment;

/** Small words: absence, unknown names, first spellings, marks, capitals. */
class SwedishWordsTest {

    @Test
    void absenceIsToldAsWhatNoPostSays() {
        assertThat(Absence.words("om staben arbetar")).isEqualTo("ingen post säger om staben arbetar");
        assertThat(Absence.sentence("om staben arbetar")).isEqualTo("Ingen post säger om staben arbetar.");
        assertThat(Absence.inPost("till när")).isEqualTo("posten säger inte till när");
    }

    @Test
    void whatAlreadySaysWhereItGoesDoesNotSayItTwice() {
        assertThat(SwedishWords.to("Anmälan", "IMY")).isEqualTo(" till IMY");
        assertThat(SwedishWords.to("Information till de registrerade", "de registrerade"))
                .isEmpty();
        assertThat(SwedishWords.to("anmälan till nämnden av brådskande beslut", "nämnden"))
                .isEmpty();
        assertThat(SwedishWords.to("Anmälan till nämnden", "nämnden eller anslagstavlan"))
                .isEqualTo(" till nämnden eller anslagstavlan");
        assertThat(SwedishWords.to("Anmälan till nämnden", " NA\u0308MNDEN"))
                .as("spelled otherwise")
                .isEmpty();
        assertThat(SwedishWords.to("Anmälan", "")).isEmpty();
        assertThat(SwedishWords.to("Dokumentation av personuppgiftsincident", "egen dokumentation"))
                .isEmpty();
    }

    @Test
    void largeNumbersAreGroupedAndSmallOnesAreNot() {
        assertThat(SwedishWords.between(450_000L, null)).isEqualTo("minst 450\u00a0000");
        assertThat(SwedishWords.between(100_000L, 200_000L)).isEqualTo("100\u00a0000–200\u00a0000");
        assertThat(SwedishWords.between(null, 20L)).isEqualTo("högst 20");
        assertThat(SwedishWords.between(999L, 999L)).isEqualTo("999");
        assertThat(SwedishWords.between(null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"okänt", "okänd", "okända", "OKÄNT", " okänd ", "oka\u0308nt"})
    void whoWritesThatItIsUnknownNamesNobody(String word) {
        assertThat(SaidUnknown.by(word)).isTrue();
        assertThat(SaidUnknown.by(Text.of(word))).isTrue();
        assertThat(SaidUnknown.by(Person.of(word))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"okänt sätt", "Okänder", "", "vet inte"})
    void allElseIsTakenAsItStands(String word) {
        assertThat(SaidUnknown.by(word)).isFalse();
        assertThat(SaidUnknown.by(Text.of(word))).isFalse();
        assertThat(SaidUnknown.by(Person.of(word))).isFalse();
    }

    @Test
    void whatWasNotWrittenIsNotUnknown() {
        assertThat(SaidUnknown.by((String) null)).isFalse();
        assertThat(SaidUnknown.by((Text) null)).isFalse();
        assertThat(SaidUnknown.by((Person) null)).isFalse();
        assertThat(SaidUnknown.by(new Person.Behind(new Cover.Hidden()))).isFalse();
    }

    @Test
    void theFirstSpellingIsShownForAllTheOthers() {
        FirstSpelling groups = new FirstSpelling();
        assertThat(groups.of("Vården")).isEqualTo("Vården");
        assertThat(groups.of("VÅRDEN ")).isEqualTo("Vården");
        assertThat(groups.of("skolan")).isEqualTo("skolan");
    }

    @Test
    void aSentenceBeginsWithACapital() {
        assertThat(SwedishWords.capital("öppen")).isEqualTo("Öppen");
        assertThat(SwedishWords.capital("")).isEmpty();
        assertThat(SwedishWords.capital("5 nov")).isEqualTo("5 nov");
    }

    @Test
    void eachMarkSaysWhatWasDoneAndWhere() {
        assertThat(Stream.of(Amendment.Kind.values())
                        .map(kind -> AmendmentNote.of(List.of(new Amendment(60, kind, 4, null, null)))
                                .getFirst()))
                .extracting(AmendmentNote::in, AmendmentNote::words)
                .containsExactly(
                        tuple(60, "rättad i nr 60"),
                        tuple(60, "återkallad i nr 60"),
                        tuple(60, "anmärkningarna avklarade i nr 60"),
                        tuple(60, "dold genom nr 60"));
    }

    @Test
    void listedOfManyAreTheFirstAndHowManyThereAreBesides() {
        assertThat(SwedishWords.listed(List.of("nr 2"), 1)).isEqualTo("nr 2");
        assertThat(SwedishWords.listed(List.of("nr 2", "nr 4"), 2)).isEqualTo("nr 2 och nr 4");
        assertThat(SwedishWords.listed(List.of("nr 2", "nr 4"), 5)).isEqualTo("nr 2, nr 4 och 3 till");
    }
}
