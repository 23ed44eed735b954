package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.format.DraftFixture.isRefused;
import static se.stabsliggaren.format.DraftFixture.note;
import static se.stabsliggaren.format.DraftFixture.refused;
import static se.stabsliggaren.format.DraftFixture.with;
import static se.stabsliggaren.format.DraftFixture.written;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

class DraftTest {

    @Nested
    class WhenADraftIsWellWritten {

        @Test
        void isReadWithAllOfItsEnvelope() {
            Draft draft = Codec.draft(Map.of(
                    "type",
                    "decision.taken",
                    "label",
                    "vpn",
                    "occurred",
                    Map.of("from", "2024-11-06T12:05Z", "to", "2024-11-06"),
                    "source",
                    Map.of("person", "Prova Provdotter", "channel", "telefon"),
                    "paper",
                    Map.of("sheet", "B7", "line", 3L),
                    "corrects",
                    47L,
                    "reason",
                    "Fel dag.",
                    "causedBy",
                    "#larm",
                    "data",
                    Map.of("text", "VPN stängs.", "informed", List.of("alla chefer"), "basis", List.of(3L))));
            assertThat(draft.label()).isEqualTo("vpn");
            assertThat(Objects.requireNonNull(draft.occurred()).to()).isEqualTo(When.parse("2024-11-06"));
            assertThat(Objects.requireNonNull(draft.paper()).line()).isEqualTo(3);
            assertThat(draft.corrects()).isEqualTo(Ref.to(47));
            assertThat(draft.causedBy()).isEqualTo(Ref.toLabel("larm"));
            DecisionTaken decision = (DecisionTaken) draft.event();
            assertThat(decision.text()).isEqualTo(Text.of("VPN stängs."));
            assertThat(decision.basis()).containsExactly(Ref.to(3));
            assertThat(decision.grounds()).isNull();
            assertThat(decision.alternatives()).isEmpty();
        }

        @Test
        void keepsTextInNormalFormC() {
            assertThat(note("A\u030Aterst\u00E4lld")).isEqualTo("\u00C5terst\u00E4lld");
        }

        @Test
        void takesLineEndsAndTabsAsFormsAndSpreadsheetsSendThem() {
            assertThat(note("en\r\ntvå\rtre\nfyra\u2028fem\tsex")).isEqualTo("en\ntvå\ntre\nfyra\nfem sex");
        }

        @Test
        void takesWhatWordProcessorsPasteAsItLooked() {
            assertThat(note("\uF0B7 en\u000Btvå\ftre\u0085fyra")).isEqualTo("• en\ntvå\ntre\nfyra");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C"})
        void leavesOutTheMarksOfDirectionAroundAPastedNumber(String mark) {
            assertThat(note("Ring " + mark + "070-123 45 67" + mark + ".")).isEqualTo("Ring 070-123 45 67.");
            Draft draft = written(Map.of("text", "Rad.", "kind", mark + "telefon\u000B"));
            assertThat(((NoteWritten) draft.event()).kind()).isEqualTo("telefon");
            assertThat(((NoteWritten) written(Map.of("text", "Rad.", "kind", mark))
                                    .event())
                            .kind())
                    .isNull();
        }

        @Test
        void takesEmojiAndTheWritingOfOtherPeoples() {
            assertThat(note("😂 Ελλάδα العربية")).isEqualTo("😂 Ελλάδα العربية");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\u2764\uFE0F\u200D\uD83D\uDD25",
                    "\uD83D\uDC69\u200D\uD83D\uDC67",
                    "\u0645\u06CC\u200C\u0631\u0648\u0645",
                    "avstäng\u00ADningen",
                    "serv\u200Bern",
                    "\u2801\u2800\u2800\u2800\u2803",
                    "\u845B\uDB40\uDD00",
                    "1\uFE0F\u20E3"
                })
        void keepsTheInvisibleThatWritingNeeds(String text) {
            assertThat(note(text)).isEqualTo(text);
        }

        @Test
        void takesWhatIsBlankAsAbsent() {
            Draft draft = written(Map.of("text", "Rad.", "kind", "  "));
            assertThat(((NoteWritten) draft.event()).kind()).isNull();
        }

        @Test
        void takesAPartOfWhichNothingIsSaidAsAbsent() {
            assertThat(Codec.draft(with("source", Map.of())).source()).isNull();
            assertThat(Codec.draft(with("source", Map.of("named", " "))).source())
                    .isNull();
        }

        private static String note(String text) {
            NoteWritten note = (NoteWritten) written(Map.of("text", text)).event();
            return ((Text.Open) note.text()).value();
        }
    }

    @Nested
    class WhenTextCannotBeKept {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\u0000",
                    "\u001B",
                    "\u007F",
                    "\u0080",
                    "\u202D",
                    "\u202E",
                    "\u2066",
                    "\u2067",
                    "\u2068",
                    "\u2069",
                    "\u0378",
                    "\uFFFF",
                    "\uE000",
                    "\uD83D",
                    "\uDE02",
                    "\uDBFF\uDFFF",
                    "\uFFF9",
                    "\u206A",
                    "\uDB40\uDC01",
                    "\uDB40\uDC41"
                })
        void isRefusedWithTheCharacterNamed(String character) {
            BadField refused = refused(note(Map.of("text", "a" + character + "b")));
            assertThat(refused.path()).isEqualTo("data.text");
            assertThat(refused.sentence()).contains("U+%04X".formatted(character.codePointAt(0)));
        }

        @Test
        void isRefusedWithTheWordItStandsIn() {
            isRefused(note(Map.of("text", "Ring Bo \u202Enu genast.")), "data.text", "(U+202E) i ordet ”nu”; ta bort");
            isRefused(note(Map.of("text", "Ring B\u2066o\u2069 nu.")), "data.text", "(U+2066) i ordet ”Bo”; ta bort");
            isRefused(note(Map.of("text", "Ring Bo \u0007\uFEFF nu.")), "data.text", "(U+0007) efter ordet ”Bo”; ta");
            isRefused(note(Map.of("text", "\u0007 Ring Bo.")), "data.text", "(U+0007) först i texten; ta bort");
            isRefused(note(Map.of("text", "a\uD83D" + "b".repeat(90))), "data.text", "”a" + "b".repeat(39) + "”; ta");
            isRefused(
                    note(Map.of("text", "serv\u200Bern är\u200B\u200C\u200D här")),
                    "data.text",
                    "(från U+200B) i ordet ”är”; ta bort dem");
            isRefused(with("source", Map.of("person", "Testa \u202ETestlund")), "source.person", "i ordet ”Testlund”");
        }

        @Test
        void isTakenUpTo32KibibytesAndNoFurther() {
            String most = "å".repeat(Limits.VALUE_BYTES / 2);
            assertThat(written(Map.of("text", most)).event()).isEqualTo(new NoteWritten(Text.of(most), null, null));
            isRefused(note(Map.of("text", most + "a")), "data.text", "32 KiB");
        }

        @Test
        void isCountedInALabelAsAJsonSchemaCounts() {
            String most = "😂".repeat(Limits.LABEL_CHARACTERS);
            assertThat(((NoteWritten) written(Map.of("text", "a", "kind", most)).event()).kind())
                    .isEqualTo(most);
            isRefused(note(Map.of("text", "a", "kind", most + "b")), "data.kind", "200 tecken");
        }

        @Test
        void isRefusedWhereALabelStands() {
            isRefused(note(Map.of("text", "a", "kind", "en\ntvå")), "data.kind", "en enda rad");
            isRefused(note(Map.of("text", "a", "kind", "a".repeat(201))), "data.kind", "200 tecken");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\u200B",
                    "\u200B\u200B\u200B\u200B",
                    "\u200C\u200D",
                    "\u2060",
                    "\uFEFF",
                    "\u00AD",
                    "\u034F",
                    "\u3164",
                    "\uFFA0",
                    "\u115F",
                    "\u1160",
                    "\u17B4",
                    "\u17B5",
                    "\u180E",
                    "\u2800",
                    "\uFE0F",
                    "\uD834\uDD59",
                    "\uDB40\uDD00",
                    " \u200B\n\uFEFF\u3164 "
                })
        void isRefusedAsEmptyWhenNothingInItIsVisible(String text) {
            isRefused(note(Map.of("text", text)), "data.text", "saknas eller är tomt");
            assertThat(((NoteWritten) written(Map.of("text", "Rad.", "kind", text.replace("\n", "")))
                                    .event())
                            .kind())
                    .isNull();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\u200B\u200C\u200D",
                    "\uFE00\uFE01\uFE02",
                    "\uDB40\uDD00\uDB40\uDD01\uDB40\uDD02",
                    "\uFE0F",
                    " \uDB40\uDD41"
                })
        void isRefusedWhenInvisibleCharactersSpellSomething(String hidden) {
            isRefused(note(Map.of("text", "nere" + hidden)), "data.text", "osynliga tecken som kan dölja ord");
        }

        @Test
        void isRefusedWhenItIsMissingOrBlank() {
            isRefused(note(Map.of()), "data.text", "saknas eller är tomt");
            isRefused(note(Map.of("text", " \n\u00A0")), "data.text", "saknas eller är tomt");
        }
    }

    @Nested
    class WhenAFieldIsUnknown {

        @Test
        void suggestsTheOneThatWasMeant() {
            isRefused(note(Map.of("txet", "a")), "data.txet", "menades text?");
            isRefused(
                    Map.of("type", "note.written", "ocurred", Map.of(), "data", Map.of("text", "a")),
                    "ocurred",
                    "menades occurred?");
            isRefused(with("source", Map.of("persom", "x")), "source.persom", "menades person?");
            isRefused(Map.of("type", "note.writen", "data", Map.of()), "type", "menades note.written?");
            isRefused(Map.of("data", Map.of()), "type", "saknas");
        }

        @ParameterizedTest
        @ValueSource(strings = {"by", "remarks", "recordedAt", "post", "log", "clock", "version", "v", "event"})
        void saysWhichTheLedgerSetsItself(String field) {
            isRefused(with(field, 1L), field, "sätts av liggaren; ta bort det");
        }
    }
}
