package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.applies;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.PassedLimits.Passing;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.view.View;

/** A filing whose time is not exact meets its limit only if its recipient received such reports whenever that was. */
class RecipientAtSomeTimeTest {

    private static final String NOW = "2026-11-26T08:00:00Z";

    private final History history = new History().clock(NOW);

    @Nested
    class OfAnIncidentAfterTheChange {

        OfAnIncidentAfterTheChange() {
            began("2026-09-07T06:00Z");
        }

        @Test
        void oneToWhoReceivedBeforeWentToNoRecipient() {
            for (Occurred vague : List.of(
                    to("2026-09-07T10:00Z"), Occurred.isUnknown(), from("2026-06-30"), from("2026-08-01T08:00Z"))) {
                int filing = filedTo("MCF", vague);
                assertThat(early().warnings())
                        .contains(
                                ("Nr %d är lämnad till MCF, som enligt reglerna här inte tog emot detta då; det gjorde"
                                                + " FRA/NCSC (CERT-SE). Lämna den dit, eller rätta posten.")
                                        .formatted(filing));
            }
            assertThat(early().clock().state()).isEqualTo(State.UNCERTAIN);
            assertThat(early().clock().isOpen()).isTrue();
            assertThat(recorded()).doesNotContain("CSL.EARLY");
        }

        @Test
        void oneToWhoReceivedSinceIsMetThoughNobodySaidItsFirstTime() {
            filedTo("FRA", to("2026-09-07T10:00Z"));
            assertThat(early().clock().state()).isEqualTo(State.MET);
        }
    }

    @Nested
    class OfAnIncidentTheDayBefore {

        OfAnIncidentTheDayBefore() {
            began("2026-06-30T06:00Z");
        }

        @Test
        void oneThatMayBeOnEitherSideIsUncertain() {
            for (Occurred vague : List.of(
                    Occurred.between(When.parse("2026-06-30T20:00Z"), When.parse("2026-06-30T23:30Z")),
                    Occurred.oneOf(List.of(When.parse("2026-06-30"), When.parse("2026-07-01"))),
                    Occurred.isUnknown(),
                    from("2026-06-30T07:00Z"),
                    to("2026-07-01T20:00Z"))) {
                for (String recipient : List.of("MCF", "FRA")) {
                    int filing = filedTo(recipient, vague);
                    assertThat(early().warnings())
                            .contains(
                                    ("Nr %d är lämnad till %s, som enligt reglerna här tog emot detta bara en del av den tid då"
                                                    + " den kan ha lämnats; mottagare då är MCF (CERT-SE) eller FRA/NCSC (CERT-SE). Rätta när"
                                                    + " den lämnades, eller lämna den till den som tar emot nu.")
                                            .formatted(filing, recipient));
                }
            }
            assertThat(early().clock().state()).isEqualTo(State.UNCERTAIN);
            assertThat(recorded()).doesNotContain("CSL.EARLY");
        }

        @Test
        void theClockAndTheReportSayWhatItDependsOn() {
            filedTo("MCF", to("2026-07-01T20:00Z"));
            assertThat(early().clock().said())
                    .contains(
                            "enligt posten lämnad till MCF, som enligt reglerna här var mottagare bara en del av den tid då den kan ha lämnats");
            assertThat(history.page(new EvaluationReport(), History.readAt(NOW)).duties())
                    .filteredOn(duty -> "Upplysning om betydande incident".equals(duty.duty()))
                    .singleElement()
                    .satisfies(duty -> assertThat(duty.filed().getFirst().plain())
                            .endsWith("; mottagare då var MCF (CERT-SE) eller FRA/NCSC (CERT-SE)"));
        }

        @Test
        void oneToTheUnitThatMovedIsMetOnWhicheverSide() {
            filedTo("CERT-SE", Occurred.between(When.parse("2026-06-30T20:00Z"), When.parse("2026-06-30T23:30Z")));
            assertThat(early().clock().state()).isEqualTo(State.MET);
        }

        @Test
        void oneThatWasOverTheDayBeforeIsMet() {
            filedTo("MCF", to("2026-06-30T10:00Z"));
            assertThat(early().clock().state()).isEqualTo(State.MET);
        }
    }

    @Test
    void whereNobodySaidWhenTheIncidentBeganItMayHaveBeenFiledBefore() {
        history.records(opened());
        history.occurred("2026-11-26T06:00Z").records(applies("CSL"));
        int filing = filedTo("MCF", to("2026-11-26T07:00Z"));
        assertThat(early().warnings())
                .anyMatch(warning -> warning.startsWith("Nr %d är lämnad till MCF, som".formatted(filing))
                        && warning.contains("bara en del av den tid"));
        assertThat(early().clock().state()).isNotEqualTo(State.MET);
    }

    private void began(String when) {
        history.occurred(when).records(opened());
        history.occurred(when).records(applies("CSL"));
    }

    private int filedTo(String recipient, Occurred when) {
        history.occurred(when);
        return history.records(filed("CSL.EARLY", recipient, null, Stage.INITIAL));
    }

    private static Occurred to(String when) {
        return Occurred.between(null, When.parse(when));
    }

    private static Occurred from(String when) {
        return Occurred.between(When.parse(when), null);
    }

    private Duty early() {
        return history.page(new DutyBoard(), History.readAt(NOW)).duties().stream()
                .filter(duty -> duty.regime().equals("CSL.EARLY"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> recorded() {
        DutyBoard duties = new DutyBoard();
        return duties.passedLimits(View.of(duties, history.posts()), Instant.parse(NOW)).unrecorded().stream()
                .map(Passing::event)
                .map(LimitPassed::regime)
                .toList();
    }
}
