package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Cell;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.PassedLimits.Passing;
import se.stabsliggaren.projection.view.View;

/** A post of a breach that names no controller is of those that the breach's own post names, and of no other for certain. */
class WhoseAwarenessTest {

    private static final String NOW = "2026-11-26T17:00:00Z";
    private static final String KS = "Kommunstyrelsen";
    private static final String KULTUR = "Kulturnämnden";

    private final History history = new History().clock("2026-11-26T08:00:00Z");

    WhoseAwarenessTest() {
        history.records(opened());
    }

    @Nested
    class WhereTheBreachsOwnPostNamesOne {

        private final int breach = history.records(suspected(KS));
        private final int aware = history.occurred("2026-11-19T06:00Z").records(aware(breach));

        @Test
        void aBoardThatIsOnlyMentionedLaterHasNoLimitOfIt() {
            history.records(judged(KULTUR));
            assertThat(clock(breach, KULTUR).state()).isEqualTo(State.NOT_STARTED);
            assertThat(clock(breach, KULTUR).said()).isEqualTo("Ingen post säger att fristen har börjat löpa.");
            assertThat(clock(breach, KS).state()).isEqualTo(State.PASSED);
            assertThat(passed()).extracting(LimitPassed::controller).containsExactly(KS);
        }

        @Test
        void itHasTheLimitOfAnAwarenessThatNamesIt() {
            history.records(judged(KULTUR));
            history.occurred("2026-11-20T06:00Z").records(aware(breach, KULTUR));
            assertThat(clock(breach, KULTUR).state()).isEqualTo(State.PASSED);
            assertThat(passed()).extracting(LimitPassed::controller).containsExactlyInAnyOrder(KS, KULTUR);
        }

        @Test
        void aDecisionNotToNotifyThatNamesNoneEndsNoOthersWatch() {
            history.occurred("2026-11-20T06:00Z").records(aware(breach, KULTUR));
            history.occurred("2026-11-21T06:00Z").records(notToNotify(breach));
            assertThat(clock(breach, KS).state()).isEqualTo(State.NOT_TO_FILE);
            assertThat(clock(breach, KULTUR).state()).isEqualTo(State.PASSED);
        }

        @Test
        void thatPeopleWereInformedIsToldOfNoOther() {
            history.records(new RiskJudged(Ref.to(breach), List.of(KS, KULTUR), Risk.HIGH, Text.of("Hälsa."), null));
            int informed = history.records(informed(breach));
            assertThat(duty("GDPR34.INFORM", breach, KS).clock().said())
                    .endsWith("Enligt posterna gjort i nr %d.".formatted(informed));
            assertThat(duty("GDPR34.INFORM", breach, KULTUR).clock().said()).doesNotContain("nr ");
        }

        @Test
        void theRecordOfTheOtherTellsNoAwareness() {
            history.records(judged(KULTUR));
            assertThat(recorded(KS, RecordField.AWARE).values()).hasSize(1);
            assertThat(recorded(KULTUR, RecordField.AWARE).values()).isEmpty();
        }

        @Test
        void whatItsOwnPostNamesOnceItIsCorrectedIsWhatCounts() {
            history.correcting(breach, "fel nämnd").records(suspected(KULTUR));
            assertThat(clock(breach, KULTUR).state()).isEqualTo(State.PASSED);
            assertThat(clock(breach, KULTUR).begun().startedBy()).isEqualTo(aware);
        }

        @Test
        void onceThatIsWithdrawnNobodyKnowsWhoseItWas() {
            history.records(judged(KULTUR));
            history.records(new PostWithdrawn(Ref.to(breach), Text.of("Fel incident.")));
            assertThat(clock(breach, KULTUR).state()).isEqualTo(State.UNCERTAIN);
            assertThat(passed()).isEmpty();
        }

        private RiskJudged judged(String... controllers) {
            return WhoseAwarenessTest.judged(breach, controllers);
        }
    }

    @Nested
    class WhereItNamesNone {

        private final int breach = history.records(new ProcessorNoticed(null, "Drift Exempel AB", null));
        private final int aware = history.occurred("2026-11-19T06:00Z").records(aware(breach));

        @Test
        void ofTheOnlyOneThatIsNamedElsewhereItIsNoMoreThanPerhaps() {
            history.records(judged(breach, KULTUR));
            assertThat(clock(breach, KULTUR).state()).isEqualTo(State.UNCERTAIN);
            assertThat(clock(breach, KULTUR).said())
                    .startsWith("Om nr %d gäller %s, vilket ingen post säger: ".formatted(aware, KULTUR));
            assertThat(passed()).isEmpty();
        }

        @Test
        void whileNoPostNamesAnybodyItsLimitIsOfNobodyNamed() {
            assertThat(clock(breach, null).state()).isEqualTo(State.PASSED);
            assertThat(passed()).extracting(LimitPassed::controller).containsExactly((String) null);
        }

        @Test
        void ofSeveralItIsPerhapsOfEachAndNothingIsRecorded() {
            history.records(judged(breach, KULTUR, KS));
            for (String board : List.of(KULTUR, KS)) {
                assertThat(clock(breach, board).state()).isEqualTo(State.UNCERTAIN);
                assertThat(clock(breach, board).isOpen()).isTrue();
                assertThat(clock(breach, board).said())
                        .startsWith("Om nr %d gäller %s, vilket ingen post säger: Fristen gick ut för "
                                .formatted(aware, board));
            }
            assertThat(passed()).isEmpty();
        }

        @Test
        void whatIsReadLaterSaysSoWhileTheLimitRuns() {
            history.occurred("2026-11-26T06:00Z").correcting(aware, "fel dag").records(aware(breach));
            history.records(judged(breach, KULTUR, KS));
            Duty duty = duty("GDPR33.NOTIFY", breach, KS);
            assertThat(duty.clock().state()).isEqualTo(State.RUNNING);
            assertThat(LastingWords.of(duty))
                    .startsWith("Om nr %d gäller %s, vilket ingen post säger: Fristen löper: "
                            .formatted(duty.clock().begun().startedBy(), KS));
        }

        @Test
        void whatIsFiledInTimeIsSoOnlyIfItIsTheirs() {
            history.records(judged(breach, KULTUR, KS));
            history.occurred("2026-11-20T06:00Z").records(filed("GDPR33.NOTIFY", "IMY", KS, Stage.INITIAL));
            assertThat(clock(breach, KS).state()).isEqualTo(State.UNCERTAIN);
            assertThat(clock(breach, KS).said())
                    .startsWith("Om nr %d gäller %s, vilket ingen post säger: Lämnad i tid".formatted(aware, KS));
        }

        @Test
        void aDecisionNotToNotifyThatNamesNoneEndsAWatchOnlyPerhaps() {
            history.occurred("2026-11-20T06:00Z").records(aware(breach, KULTUR));
            history.occurred("2026-11-20T06:00Z").records(aware(breach, KS));
            int decided = history.occurred("2026-11-21T06:00Z").records(notToNotify(breach));
            assertThat(clock(breach, KS).state()).isEqualTo(State.UNCERTAIN);
            assertThat(clock(breach, KS).said())
                    .startsWith("Om inte nr %d gäller %s, vilket ingen post säger: ".formatted(decided, KS));
            assertThat(passed()).isEmpty();
        }

        @Test
        void whatOneOfThemDecidedStandsUnlessWhatNamesNoneTurnedIt() {
            history.occurred("2026-11-20T06:00Z").records(aware(breach, KULTUR));
            history.occurred("2026-11-20T06:00Z").records(aware(breach, KS));
            history.occurred("2026-11-20T07:00Z").records(notToNotify(breach, KS));
            assertThat(clock(breach, KS).state()).isEqualTo(State.NOT_TO_FILE);
            int decided = history.occurred("2026-11-21T06:00Z").records(decided(breach, true));
            assertThat(clock(breach, KS).state()).isEqualTo(State.UNCERTAIN);
            assertThat(clock(breach, KS).said())
                    .startsWith("Om nr %d gäller %s, vilket ingen post säger: ".formatted(decided, KS));
        }

        @Test
        void thatPeopleWereInformedIsPerhapsToldOfEach() {
            history.records(new RiskJudged(Ref.to(breach), List.of(KS, KULTUR), Risk.HIGH, Text.of("Hälsa."), null));
            int informed = history.records(informed(breach));
            assertThat(duty("GDPR34.INFORM", breach, KS).clock().said())
                    .endsWith("Nr %d kan gälla detta utan att säga det.".formatted(informed));
        }

        @Test
        void theRecordOfEachTellsThatItIsPerhapsTheirs() {
            history.records(judged(breach, KULTUR, KS));
            for (String board : List.of(KULTUR, KS)) {
                assertThat(recorded(board, RecordField.AWARE).values())
                        .singleElement()
                        .satisfies(value -> {
                            assertThat(value.posts()).containsExactly(aware);
                            assertThat(value.toString()).contains("osäkert; posten säger inte vem den gäller");
                        });
            }
        }
    }

    private static RiskJudged judged(int breach, String... controllers) {
        return new RiskJudged(Ref.to(breach), List.of(controllers), Risk.RISK, Text.of("Få uppgifter."), null);
    }

    private static NotificationDecided notToNotify(int breach, String... controllers) {
        return decided(breach, false, controllers);
    }

    private static NotificationDecided decided(int breach, boolean toNotify, String... controllers) {
        return new NotificationDecided(
                Ref.to(breach), List.of(controllers), toNotify, Text.of("Så bedömt."), null, null);
    }

    private static SubjectsInformed informed(int breach) {
        return new SubjectsInformed(Ref.to(breach), List.of(), "brev", null, null, null);
    }

    private DutyClock clock(int breach, @Nullable String controller) {
        return duty("GDPR33.NOTIFY", breach, controller).clock();
    }

    private Duty duty(String regime, int breach, @Nullable String controller) {
        return history.page(new DutyBoard(), History.readAt(NOW)).duties().stream()
                .filter(duty -> duty.regime().equals(regime))
                .filter(duty -> Objects.equals(duty.breach(), breach) && Objects.equals(duty.controller(), controller))
                .findFirst()
                .orElseThrow();
    }

    private Cell recorded(String controller, RecordField field) {
        return history.page(new BreachRecord(), History.readAt(NOW)).entries().stream()
                .filter(entry -> controller.equals(entry.controller()))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(field.ordinal());
    }

    private List<LimitPassed> passed() {
        DutyBoard duties = new DutyBoard();
        return duties.passedLimits(View.of(duties, history.posts()), Instant.parse(NOW)).unrecorded().stream()
                .map(Passing::event)
                .filter(passed -> passed.regime().equals("GDPR33.NOTIFY"))
                .toList();
    }
}
