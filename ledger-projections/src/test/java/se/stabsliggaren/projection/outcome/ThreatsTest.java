package se.stabsliggaren.projection.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.IncidentEvent.ThreatMade;
import se.stabsliggaren.event.IncidentEvent.ThreatOutcome;
import se.stabsliggaren.event.IncidentEvent.ThreatOutcomeNoted;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Threat;
import se.stabsliggaren.projection.status.Status;
import se.stabsliggaren.projection.status.StatusPage;
import se.stabsliggaren.projection.text.Part;

/** A threat is what another says, and its day no limit; what became of it is told when a post tells it. */
class ThreatsTest {

    private static final String BEFORE = "2024-11-08T12:00:00Z";
    private static final String AFTER = "2024-11-13T12:00:00Z";
    private static final String DAY = "tid enligt den som hotar: tis 12 nov";
    private static final String PASSED = DAY + "; tiden har passerat, ingen post säger om det skedde";

    private final History history = new History().clock("2024-11-06T12:00:00Z");
    private final int made = history.records(threat("2024-11-12", null));

    @Test
    void theComingDayStandsOnTheWallAndAmongTheOpenPointsAsWhatTheySay() {
        assertThat(open(BEFORE)).singleElement().satisfies(point -> {
            assertThat(point.number()).isEqualTo(made);
            assertThat(Part.plain(point.line())).isEqualTo("Hot från gruppen X: vi publicerar allt");
            assertThat(point.said()).isEqualTo(DAY);
            assertThat(point.passed()).isFalse();
        });
        assertThat(wall(BEFORE))
                .extracting(StatusPage.Threat::number, StatusPage.Threat::said)
                .containsExactly(tuple(made, DAY));
    }

    @Test
    void whenItHasPassedNobodyIsToldThatItHappenedOrThatItDidNot() {
        assertThat(open(AFTER)).extracting(Threat::said, Threat::passed).containsExactly(tuple(PASSED, true));
        assertThat(wall(AFTER)).extracting(StatusPage.Threat::said).containsExactly(PASSED);
        assertThat(report(AFTER))
                .contains("Tiden som hotet ”vi publicerar allt” (nr 1) angav har passerat; "
                        + "ingen post säger om det skedde.");
        assertThat(report(BEFORE)).noneMatch(said -> said.startsWith("Tiden som hotet"));
    }

    @Test
    void whatBecameOfItEndsIt() {
        history.records(outcome(ThreatOutcome.CARRIED_OUT));
        assertThat(open(AFTER)).isEmpty();
        assertThat(wall(AFTER)).isEmpty();
        assertThat(report(AFTER)).noneMatch(said -> said.startsWith("Tiden som hotet"));
    }

    @Test
    void noSignOfItAnswersNothingBeforeTheDay() {
        int sought = history.occurred("2024-11-10T12:00Z").records(outcome(ThreatOutcome.NO_SIGN));
        String inVain =
                "; inget tecken enligt nr %d, och ingen post säger att det var efter den tiden".formatted(sought);
        assertThat(open(BEFORE)).extracting(Threat::said).containsExactly(DAY + inVain);
        assertThat(open(AFTER)).extracting(Threat::said).containsExactly(PASSED + inVain);
        assertThat(report(AFTER))
                .contains("Tiden som hotet ”vi publicerar allt” (nr 1) angav har passerat; "
                        + "ingen post säger om det skedde" + inVain + ".");
        history.occurred("2024-11-13T11:00Z").records(outcome(ThreatOutcome.NO_SIGN));
        assertThat(open(AFTER)).isEmpty();
    }

    @Test
    void noSignOfItInTheWholeMonthMayHaveBeenAfterTheDay() {
        int sought = history.occurred("2024-11").records(outcome(ThreatOutcome.NO_SIGN));
        assertThat(open("2024-12-02T12:00:00Z"))
                .extracting(Threat::said)
                .containsExactly(PASSED
                        + "; inget tecken enligt nr %d, och ingen post säger att det var efter den tiden"
                                .formatted(sought));
    }

    @Test
    void anotherDayTakesThePlaceOfTheFirst() {
        int moved = history.records(threat("2024-11-20", made));
        assertThat(open(AFTER)).extracting(Threat::number).containsExactly(moved);
    }

    @Test
    void aThreatWithoutADayIsOpenAndLast() {
        int undated = history.records(threat(null, null));
        int sooner = history.records(threat("2024-11-10", null));
        assertThat(open(BEFORE)).extracting(Threat::number).containsExactly(sooner, made, undated);
        assertThat(open(AFTER)).last().satisfies(point -> assertThat(point.said())
                .isEqualTo("ingen tid uppgiven"));
    }

    private List<Threat> open(String now) {
        return history.page(new OpenPoints(), History.readAt(now)).awaited().threats();
    }

    private List<StatusPage.Threat> wall(String now) {
        return history.page(new Status(), History.readAt(now)).outlook().threats();
    }

    private List<String> report(String now) {
        return history.page(new EvaluationReport(), History.readAt(now)).sections().stream()
                .filter(section -> section.number().equals("3"))
                .flatMap(section -> section.told().stream())
                .map(sentence -> sentence.plain())
                .toList();
    }

    private ThreatOutcomeNoted outcome(ThreatOutcome outcome) {
        return new ThreatOutcomeNoted(Ref.to(made), outcome, null);
    }

    private static ThreatMade threat(@Nullable String day, @Nullable Integer earlier) {
        return new ThreatMade(
                "gruppen X",
                null,
                null,
                Text.of("vi publicerar allt"),
                day == null ? null : When.parse(day),
                null,
                earlier == null ? null : Ref.to(earlier));
    }
}
