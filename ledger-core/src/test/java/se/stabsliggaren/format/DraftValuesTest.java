package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.format.DraftFixture.decision;
import static se.stabsliggaren.format.DraftFixture.isRefused;
import static se.stabsliggaren.format.DraftFixture.note;
import static se.stabsliggaren.format.DraftFixture.with;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Draft;

class DraftValuesTest {

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
}
