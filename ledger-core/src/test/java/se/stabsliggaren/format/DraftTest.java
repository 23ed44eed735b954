package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        void takesEmojiAndTheWritingOfOtherPeoples() {
            assertThat(note("😂 Ελλάδα العربية")).isEqualTo("😂 Ελλάδα العربية");
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
                    "\u0085",
                    "\u061C",
                    "\u200E",
                    "\u202E",
                    "\u2066",
                    "\u2069",
                    "\u0378",
                    "\uFFFF",
                    "\uE000",
                    "\uD83D",
                    "\uDE02",
                    "\uDBFF\uDFFF"
                })
        void isRefusedWithTheCharacterNamed(String character) {
            BadField refused = refused(note(Map.of("text", "a" + character + "b")));
            assertThat(refused.path()).isEqualTo("data.text");
            assertThat(refused.sentence()).contains("U+%04X".formatted(character.codePointAt(0)));
        }

        @Test
        void isTakenUpTo32KibibytesAndNoFurther() {
            String most = "å".repeat(Limits.VALUE_BYTES / 2);
            assertThat(written(Map.of("text", most)).event()).isEqualTo(new NoteWritten(Text.of(most), null, null));
            isRefused(note(Map.of("text", most + "a")), "data.text", "32 KiB");
        }

        @Test
        void isRefusedWhereALabelStands() {
            isRefused(note(Map.of("text", "a", "kind", "en\ntvå")), "data.kind", "en enda rad");
            isRefused(note(Map.of("text", "a", "kind", "a".repeat(201))), "data.kind", "200 tecken");
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

    @Nested
    class WhenAValueIsOfTheWrongKind {

        @Test
        void saysWhichKindItShouldBe() {
            isRefused("text", "posten", "objekt");
            isRefused(Map.of("type", "note.written", "data", "text"), "data", "objekt");
            isRefused(note(Map.of("text", 7L)), "data.text", "text inom citattecken");
            isRefused(note(Map.of("text", List.of("a"))), "data.text", "text inom citattecken");
            isRefused(note(Map.of("text", "a", "certainty", "certain")), "data.certainty", "fact, assessment");
            isRefused(note(Map.of("text", "a", "certainty", 1L)), "data.certainty", "fact, assessment");
            isRefused(with("source", List.of()), "source", "objekt");
            isRefused(with("paper", Map.of("sheet", "B7", "line", "3")), "paper.line", "heltal");
            isRefused(with("paper", Map.of("sheet", "B7", "line", -3L)), "paper.line", "heltal");
            isRefused(with("paper", Map.of("sheet", "B7", "line", 1L << 40)), "paper.line", "heltal");
            isRefused(with("paper", Map.of("sheet", "B7", "line", 3.5)), "paper.line", "heltal");
            isRefused(with("occurred", Map.of("unknown", "true")), "occurred.unknown", "true eller false");
            isRefused(decision(Map.of("text", "a", "alternatives", "b")), "data.alternatives", "lista");
            isRefused(
                    decision(Map.of("text", "a", "alternatives", List.of("b", 1L))),
                    "data.alternatives[1]",
                    "text inom citattecken");
            isRefused(decision(Map.of("text", "a", "alternatives", List.of("b", " "))), "data.alternatives[1]", "tom");
        }

        @Test
        void refusesAChecksumThatIsNone() {
            Map<String, Object> scan = Map.of("digest", "ABC", "mediaType", "image/jpeg", "size", 1L);
            isRefused(with("paper", Map.of("sheet", "B7", "scan", scan)), "paper.scan.digest", "64 hexadecimala");
        }

        @Test
        void refusesMoreElementsThanAPostCanShow() {
            List<Long> most = Collections.nCopies(Limits.LIST_ELEMENTS, 1L);
            Draft draft = Codec.draft(decision(Map.of("text", "a", "basis", most)));
            assertThat(((DecisionTaken) draft.event()).basis()).hasSize(500);
            isRefused(
                    decision(Map.of("text", "a", "basis", Collections.nCopies(501, 1L))),
                    "data.basis",
                    "fler än 500 delar");
        }
    }

    @Nested
    class WhenATimeCannotBeUnderstood {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2024-02-30",
                    "2023-02-29",
                    "2024-13-01",
                    "2024-11-06T24:00Z",
                    "2024-11-06T12:60Z",
                    "2024-11-06T12:05:60Z",
                    "2024-W53",
                    "2024-W00",
                    "2024-11-06/lunch",
                    "2024-11-06T12:05+01:00",
                    "6 november",
                    "",
                    "2024-11-6",
                    "+2024-11-06"
                })
        void saysHowItIsWritten(String when) {
            isRefused(with("occurred", Map.of("at", when)), "occurred.at", "skriv 2024-11-06T12:05Z");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-11-06T12:05", "2024-11-06 12:05", "2024-11-06T12:05:31", "2024-11-06T12:05:31.2"})
        void saysThatTheTimeZoneIsMissing(String when) {
            isRefused(with("occurred", Map.of("at", when)), "occurred.at", "saknar tidszon");
        }

        @Test
        void refusesMoreThanOneAnswerToWhen() {
            String one = "på ett sätt";
            isRefused(with("occurred", Map.of("unknown", false)), "occurred", one);
            isRefused(with("occurred", Map.of("at", "2024-11-06", "unknown", true)), "occurred", one);
            isRefused(with("occurred", Map.of("at", "2024-11-06", "from", "2024-11-05")), "occurred", one);
            isRefused(
                    with("occurred", Map.of("to", "2024-11-06", "candidates", List.of("2024-11-05"))), "occurred", one);
        }

        @Test
        void refusesAnEndBeforeTheBeginning() {
            isRefused(
                    with("occurred", Map.of("from", "2024-11-06T12:05Z", "to", "2024-11-06T12:04Z")),
                    "occurred.to",
                    "före början");
        }

        @Test
        void refusesThatASenderCallsItAssumed() {
            isRefused(
                    with("occurred", Map.of("at", "2024-11-06", "assumed", true)),
                    "occurred.assumed",
                    "sätts av liggaren");
        }
    }

    @Nested
    class WhenAReferenceCannotBeUnderstood {

        @ParameterizedTest
        @CsvSource({"0", "-1", "2147483648"})
        void refusesANumberNoPostCanHave(long number) {
            isRefused(with("corrects", number), "corrects", "ett löpnummer, som 47");
        }

        @ParameterizedTest
        @ValueSource(strings = {"47", "nr 47", "#", "# a", "vpn"})
        void refusesAWordThatIsNoLabel(String label) {
            isRefused(with("causedBy", label), "causedBy", "#märke");
        }

        @Test
        void namesTheOneInAList() {
            isRefused(decision(Map.of("text", "a", "basis", List.of(1L, "två"))), "data.basis[1]", "ett löpnummer");
        }
    }

    private static Draft written(Map<String, Object> data) {
        return Codec.draft(note(data));
    }

    private static Map<String, Object> note(Map<String, Object> data) {
        return Map.of("type", "note.written", "data", data);
    }

    private static Map<String, Object> decision(Map<String, Object> data) {
        return Map.of("type", "decision.taken", "data", data);
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> draft = new HashMap<>(note(Map.of("text", "Rad.")));
        draft.put(field, value);
        return draft;
    }

    private static BadField refused(Object written) {
        return catchThrowableOfType(BadField.class, () -> Codec.draft(written));
    }

    private static void isRefused(Object written, String path, String saying) {
        BadField refused = refused(written);
        assertThat(refused).as("%s should be refused", written).isNotNull();
        assertThat(refused.path()).isEqualTo(path);
        assertThat(refused.sentence()).contains(saying);
    }
}
