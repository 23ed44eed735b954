package se.stabsliggaren.projection.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;

/** A line is composed of what there is; of what there is not, not even the words before it. */
class PhraseTest {

    private static final Text OPEN = Text.of("ett ord");

    /** The label of a line and what somebody wrote under it are often the same word. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hot | Hot om att allt publiceras | Hot om att allt publiceras",
                "Hot | hot om att allt publiceras | hot om att allt publiceras",
                "Hot | Hotell stängt | Hot: Hotell stängt",
                "Hot | Hot | Hot: Hot",
                "Hot från X | Hot om att allt publiceras | Hot från X: Hot om att allt publiceras"
            })
    void aLabelThatTheTextBeginsWithIsNotSaidTwice(String label, String text, String line) {
        assertThat(said(Phrase.of(label).text(": ", Text.of(text)))).isEqualTo(line);
        assertThat(said(Phrase.of(label + ": ").text("", Text.of(text)))).isEqualTo(line);
    }

    @Nested
    class AfterATextThatEndsItsSentence {

        private final Phrase ended = Phrase.of("").text("", Text.of("Klart."));

        @Test
        void whatWouldGoOnBeginsASentenceOfItsOwn() {
            assertThat(said(ended.words(", av Testa"))).isEqualTo("Klart. Av Testa");
        }

        @Test
        void soDoesAListGoingOn() {
            assertThat(said(ended.words("; nästa sak"))).isEqualTo("Klart. Nästa sak");
        }

        @Test
        void theFullStopIsNotSaidTwice() {
            assertThat(said(ended.words(". Nästa möte"))).isEqualTo("Klart. Nästa möte");
            assertThat(said(Phrase.of("").text("", Text.of("Klart.")).words(".")))
                    .isEqualTo("Klart.");
        }

        @Test
        void aBracketGoesOnAsBefore() {
            assertThat(said(ended.words(" (fakta)"))).isEqualTo("Klart. (fakta)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Klart.", "Klart!", "Klart?", "Klart…", "Klart. "})
        void anyEndOfASentenceIsOne(String text) {
            assertThat(said(Phrase.of("").text("", Text.of(text)).words(", av Testa")))
                    .endsWith(" Av Testa");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Klart", "Klart,", "kl. 14", "\"Klart.\""})
        void otherwiseTheSentenceGoesOn(String text) {
            assertThat(said(Phrase.of("").text("", Text.of(text)).words(", av Testa")))
                    .endsWith(", av Testa");
        }
    }

    @Test
    void afterFixedWordsOrAPersonThatEndWithAStopTheSentenceGoesOn() {
        assertThat(said(Phrase.of("14 f.m.").words(", av Testa"))).isEqualTo("14 f.m., av Testa");
        assertThat(said(Phrase.of("").person("", Person.of("Testa T.")).words(", av")))
                .isEqualTo("Testa T., av");
    }

    @Test
    void emptyWordsAreNoPart() {
        assertThat(Phrase.of("").words("").parts()).isEmpty();
    }

    @Test
    void whatIsAbsentTakesItsWordsWithIt() {
        assertThat(said(Phrase.of("Läget")
                        .text(": ", null)
                        .texts(", mål: ", List.of())
                        .person(", av ", null)
                        .people(", med ", List.of())
                        .label(", i ", null)
                        .labels(", till ", List.of())
                        .number(", antal ", null)
                        .when(", senast ", null)
                        .range(", ", null, null)
                        .post(", se ", null)
                        .posts(", se ", List.of())
                        .mandate(", enligt ", null)
                        .validity(", gäller ", null)
                        .scope(", om ", null)
                        .count(", antal ", null)
                        .wordsIf(false, ", fortfarande")))
                .isEqualTo("Läget");
    }

    @Test
    void severalArePartedAsAListIs() {
        assertThat(said(Phrase.of("")
                        .texts("a: ", List.of(OPEN, OPEN, OPEN))
                        .people(", b: ", List.of(Person.of("x"), Person.of("y"), Person.of("z")))
                        .posts(", c: ", List.of(Ref.to(1), Ref.to(2), Ref.to(3)))
                        .labels(", d: ", List.of("p", "q", "r"))))
                .isEqualTo("a: ett ord; ett ord; ett ord, b: x, y, z, c: nr 1, nr 2, nr 3, d: p, q, r");
    }

    @Test
    void whatSaysThatItIsUnknownIsReplacedAndWhatIsKnownIsNot() {
        assertThat(said(Phrase.of("Sagt")
                        .text(": ", Text.of("Okänt"), "; innehållet är okänt")
                        .person(", av ", Person.of(" okänd"), ", av någon")
                        .label(", via ", "okända", ", på okänt sätt")))
                .isEqualTo("Sagt; innehållet är okänt, av någon, på okänt sätt");
        assertThat(said(Phrase.of("Sagt")
                        .text(": ", OPEN, "; innehållet är okänt")
                        .person(", av ", Person.of("Testa"), ", av någon")
                        .label(", via ", "brev", ", på okänt sätt")))
                .isEqualTo("Sagt: ett ord, av Testa, via brev");
    }

    @Test
    void whatIsCoveredIsNotSaidToBeUnknown() {
        Cover cover = new Cover.Withheld("OSL 18:8");
        Text covered = new Text.Covered(List.of(new Text.Word.Behind(cover)));
        assertThat(said(Phrase.of("Sagt")
                        .text(": ", covered, "; innehållet är okänt")
                        .person(", av ", new Person.Behind(cover), ", av någon")))
                .isEqualTo("Sagt: ▇, av ▇");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-11-07        | 2024-11-08        | från tors 7 nov till och med fre 8 nov
            2024-11-07        | 2024-11-08T14:00Z | från tors 7 nov till fre 8 nov kl. 15.00
            2024-11-07        | -                 | från tors 7 nov
            -                 | 2024-11-08        | till och med fre 8 nov
            -                 | 2024-11-08T14:00Z | till fre 8 nov kl. 15.00
            """)
    void aDayIsIncludedAndAMomentIsNot(@Nullable String from, @Nullable String to, String words) {
        When begins = from == null ? null : When.parse(from);
        When ends = to == null ? null : When.parse(to);
        assertThat(said(Phrase.of("").range("", begins, ends))).isEqualTo(words);
        assertThat(said(Phrase.of("x").range(", ", begins, ends))).isEqualTo("x, " + words);
    }

    @Test
    void oneOfSeveralTimesIsSaidWithItsWordsBefore() {
        Occurred two = Occurred.oneOf(List.of(When.parse("2024-11-18"), When.parse("2024-11-27")));
        assertThat(said(Phrase.of("Hände").occurred(" ", two))).isEqualTo("Hände mån 18 nov eller ons 27 nov");
        Occurred one = Occurred.oneOf(List.of(When.parse("2024-11-18")));
        assertThat(said(Phrase.of("Hände").occurred(" ", one))).isEqualTo("Hände mån 18 nov");
        assertThat(said(Phrase.of("Hände").occurred(" ", Occurred.isUnknown()))).isEqualTo("Hände okänt när");
    }

    @Test
    void validitySaysItsDaysAndTheWordsItWasSaidIn() {
        When day = When.parse("2024-11-08");
        assertThat(said(Phrase.of("").validity("gäller ", new Validity(null, null, OPEN))))
                .isEqualTo("gäller ett ord");
        assertThat(said(Phrase.of("").validity("gäller ", new Validity(null, day, OPEN))))
                .isEqualTo("gäller till och med fre 8 nov – ett ord");
        assertThat(said(Phrase.of("").validity("gäller ", new Validity(day, null, null))))
                .isEqualTo("gäller från fre 8 nov");
        assertThat(said(Phrase.of("").validity("gäller ", new Validity(null, null, null))))
                .isEmpty();
    }

    @Test
    void aMandateSaysItsPointAndItsOrgan() {
        assertThat(said(Phrase.of("").mandate("", new Mandate(MandateKind.DELEGATION, "4.2", "nämnden"))))
                .isEqualTo("delegation 4.2 för nämnden");
        assertThat(said(Phrase.of("").mandate("", new Mandate(MandateKind.UNKNOWN, null, null))))
                .isEqualTo("okänd beslutsrätt");
    }

    @Test
    void aScopeNamesWhatNobodyRegisteredAndNumbersTheRest() {
        assertThat(said(Phrase.of("").scope("om ", new Scope(Reach.GROUP, List.of(Ref.to(2)), List.of("a", "b")))))
                .isEqualTo("om a, b, nr 2");
        assertThat(said(Phrase.of("").scope("om ", Scope.system(2)))).isEqualTo("om nr 2");
        assertThat(said(Phrase.of("").scope("om ", Scope.everything()))).isEqualTo("om alla system");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            140 | 600 | -                 | 140–600
            600 | -   | -                 | minst 600
            -   | 20  | -                 | högst 20
            3   | 3   | -                 | 3
            600 | -   | minst             | minst 600
            600 | -   | 600               | minst 600
            140 | 600 | enligt register   | 140–600 (enligt register)
            140 | 600 | 40                | 140–600 (40)
            10  | 12  | 1                 | 10–12 (1)
            -   | -   | mycket            | mycket
            """)
    void aCountSaysItsNumbersAndTheWordsThatSayMore(
            @Nullable Long atLeast, @Nullable Long atMost, @Nullable String said, String words) {
        Count count = new Count(atLeast, atMost, said == null ? null : Text.of(said));
        assertThat(said(Phrase.of("").count("", count))).isEqualTo(words);
    }

    @Test
    void theWordsOfACountThatAreCoveredStandInBracketsToo() {
        Text covered = new Text.Covered(List.of(new Text.Word.Behind(new Cover.Withheld("OSL 18:8"))));
        assertThat(said(Phrase.of("").count("", new Count(3L, 3L, covered)))).isEqualTo("3 (▇)");
    }

    @Test
    void oneLineGoesOnWithAnotherAndKeepsItsParts() {
        List<Part> line = Phrase.of("först ").nr("se ", 4).parts();
        assertThat(Phrase.of("").line(line).and(Phrase.of(" sedan")).parts())
                .containsExactly(
                        new Part.Words("först "), new Part.Words("se "), new Part.Nr(4), new Part.Words(" sedan"));
    }

    @Test
    void aMomentIsToldToTheMinuteAndWithItsYearOnAPageOfAnother() {
        List<Part> parts = Phrase.of("")
                .moment("kl ", Instant.parse("2024-12-31T23:00:59Z"))
                .parts();
        assertThat(Part.plain(parts, Year.of(2025))).isEqualTo("kl ons 1 jan kl. 00.00");
        assertThat(Part.plain(parts, Year.of(2024))).isEqualTo("kl ons 1 jan 2025 kl. 00.00");
    }

    private static String said(Phrase phrase) {
        return Part.plain(phrase.parts());
    }
}
