package se.stabsliggaren.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A remark stays on its post for good: it says what posts before it said, and denies nothing that they left unsaid. */
class RemarkKindTest {

    /** What a remark would know only if it knew the world: that nobody did it, that it is not there. */
    private static final Pattern DENIES = Pattern.compile("^Ingen (?!tidigare post |personuppgiftsansvarig är angiven)"
            + "|inte samla|inte börjat|inte avslutad|inte infört|inte införd|saknas;|utan skäl|saknar (skäl|ansvarig)");

    /** What is told as done though its post may have been placed ahead in time. */
    private static final Pattern DONE = Pattern.compile("(upphävdes|ersattes|avslutades|togs|infriades) (redan |ur )");

    @ParameterizedTest
    @EnumSource
    void itDeniesNothingThatNoPostDenies(RemarkKind kind) {
        assertThat(said(kind)).doesNotContainPattern(DENIES);
    }

    @ParameterizedTest
    @EnumSource
    void itCallsNothingDoneThatMayBeToCome(RemarkKind kind) {
        assertThat(said(kind)).doesNotContainPattern(DONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STAFF_NOT_ACTIVE          | Ingen tidigare post säger, i den ordning de är införda, att staben är samlad; för in när den samlades om det fattas.
            STATE_NOT_STARTED         | Ingen tidigare post säger, i den ordning de är införda, att läget gäller; för in när det började om det fattas.
            NOT_CLOSED                | Ingen tidigare post säger, i den ordning de är införda, att händelsen är avslutad; för in avslutet om det fattas.
            MESSAGE_WITHOUT_APPROVAL  | Posten säger inte vem som godkände meddelandet; skriv vem.
            TASK_WITHOUT_ANYBODY      | Posten säger inte vem som fick uppgiften; skriv vem som gör den.
            RELIEVED_WITHOUT_SUCCESSOR | Posten säger inte vem som tog över rollen; skriv vem som avlöser.
            FILED_WITHOUT_AWARENESS   | Ingen tidigare post säger när den som anmälan gäller fick kännedom; för in det.
            RESTORED_BEFORE_DOWN      | Ingen tidigare post säger att systemet var nere; för in när det gick ned.
            """)
    void ofAPostItSaysThePostAndOfAllTheOnesBefore(RemarkKind kind, String sentence) {
        assertThat(kind.sentence(List.of())).isEqualTo(sentence);
    }

    @Test
    void whatIsDecidedForATimeAheadIsNotAskedToBeUndone() {
        assertThat(said(RemarkKind.OCCURRED_IN_THE_FUTURE))
                .isEqualTo("Tidpunkten ligger efter registreringen; är det bestämt för den tiden stämmer posten,"
                        + " kontrollera annars klockan och tiden.");
        assertThat(said(RemarkKind.DECISION_ALREADY_REVOKED)).isEqualTo("Nr 7 upphäver redan beslutet.");
    }

    private static String said(RemarkKind kind) {
        return kind.sentence(List.of(Ref.to(7)));
    }
}
