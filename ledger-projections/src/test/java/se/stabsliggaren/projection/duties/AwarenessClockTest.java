package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.authorities.AuthorityBoard;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

class AwarenessClockTest {

    private final History history = new History();
    private final int breach;

    AwarenessClockTest() {
        history.records(opened());
        breach = history.records(suspected("socialnämnden"));
    }

    @Test
    void suspicionDetectionAndOpeningStartNothing() {
        DutyClock clock = notification("2024-12-24T12:00:00Z").clock();
        assertThat(clock.state()).isEqualTo(State.NOT_STARTED);
        assertThat(clock.said()).isEqualTo("Ingen post säger att fristen har börjat löpa.");
        assertThat(clock.ends().limit()).isNull();
        assertThat(notification("2024-12-24T12:00:00Z").rule().startsWhen())
                .singleElement()
                .asString()
                .contains("kännedom", "misstanke, upptäckt eller angrepp startar ingen frist");
    }

    @Nested
    class WhenTheControllerBecameAware {

        private final int aware = history.occurred("2024-11-08T13:05Z").records(aware(breach, "socialnämnden"));

        @Test
        void seventyTwoHoursRunThroughTheWeekend() {
            DutyClock clock = notification("2024-11-10T13:05:00Z").clock();
            assertThat(clock.state()).isEqualTo(State.RUNNING);
            assertThat(clock.begun().startedBy()).isEqualTo(aware);
            assertThat(clock.ends().limitSaid()).isEqualTo("mån 11 nov 2024 kl. 14.05");
            assertThat(clock.said()).isEqualTo("Fristen löper; 1 dygn kvar.");
        }

        @Test
        void theLimitPassesWhenNothingIsFiled() {
            assertThat(notification("2024-11-11T16:05:00Z").clock().said())
                    .isEqualTo("Fristen gick ut för 3 h sedan; ingen post säger att något är lämnat.");
        }

        @Test
        void filingInTimeMeetsItForGood() {
            int filing = history.occurred("2024-11-09T13:05Z")
                    .records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
            DutyClock clock = notification("2025-06-01T00:00:00Z").clock();
            assertThat(clock.state()).isEqualTo(State.MET);
            assertThat(clock.settledBy()).isEqualTo(filing);
            assertThat(clock.said()).isEqualTo("Lämnad i tid, i nr %d, med 2 dygn kvar.".formatted(filing));
        }

        @Test
        void latenessIsThatOfTheFirstFilingWhateverIsFiledAfterIt() {
            int late = history.occurred("2024-11-11T15:05Z")
                    .records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
            history.records(new DelayExplained(Ref.to(late), Text.of("Strömavbrott.")));
            history.occurred("2024-11-20T08:00Z")
                    .records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
            Duty duty = notification("2024-12-01T00:00:00Z");
            assertThat(duty.clock().state()).isEqualTo(State.LATE);
            assertThat(duty.clock().said())
                    .isEqualTo(
                            "Lämnad för sent, i nr %d: 2 h efter fristen (mån 11 nov 2024 kl. 14.05).".formatted(late));
            assertThat(duty.delays()).extracting(Duty.Delay::about).containsExactly(late);
        }

        @Test
        void withdrawingTheAwarenessStopsIt() {
            history.records(new PostWithdrawn(Ref.to(aware), Text.of("fel bedömning")));
            assertThat(notification("2024-11-20T00:00:00Z").clock().state()).isEqualTo(State.NOT_STARTED);
        }

        @Test
        void withdrawingACorrectionOfItStopsItAndSaysSo() {
            int corrected = history.occurred("2024-11-08T15:05Z")
                    .correcting(aware, "fel klockslag")
                    .records(aware(breach, "socialnämnden"));
            int withdrawn = history.records(new PostWithdrawn(Ref.to(corrected), Text.of("rättelsen var fel")));
            assertThat(notification("2024-11-20T00:00:00Z").clock().said())
                    .isEqualTo(
                            "Ingen post säger att fristen har börjat löpa; nr %d, som sade det, är återkallad i nr %d."
                                    .formatted(aware, withdrawn));
            int anew = history.occurred("2024-11-08T13:05Z")
                    .correcting(aware, "det första klockslaget stämde")
                    .records(aware(breach, "socialnämnden"));
            DutyClock clock = notification("2024-11-10T13:05:00Z").clock();
            assertThat(clock.begun().startedBy()).isEqualTo(anew);
            assertThat(clock.said()).isEqualTo("Fristen löper; 1 dygn kvar.");
        }

        @Test
        void ofWhatWasFiledTheWithdrawnStartIsToldToo() {
            int filing = history.occurred("2024-11-09T13:05Z")
                    .records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
            int withdrawn = history.records(new PostWithdrawn(Ref.to(aware), Text.of("fel bedömning")));
            assertThat(notification("2024-11-20T00:00:00Z").clock().said())
                    .isEqualTo(
                            "Lämnad i nr %d; ingen post säger när fristen började; nr %d, som sade det, är återkallad i nr %d."
                                    .formatted(filing, aware, withdrawn));
        }

        @Test
        void correctingTheAwarenessMovesIt() {
            int corrected = history.occurred("2024-11-08T15:05Z")
                    .correcting(aware, "fel klockslag")
                    .records(aware(breach, "socialnämnden"));
            DutyClock clock = notification("2024-11-10T13:05:00Z").clock();
            assertThat(clock.begun().startedBy()).isEqualTo(corrected);
            assertThat(clock.ends().limitSaid()).isEqualTo("mån 11 nov 2024 kl. 16.05");
        }

        @Test
        void theRiskJudgedAwayIsNoLongerWatched() {
            history.records(DutyTexts.assessed("GDPR33.NOTIFY", Verdict.DOES_NOT_APPLY));
            assertThat(notification("2024-11-20T00:00:00Z").clock().state()).isEqualTo(State.DOES_NOT_APPLY);
        }

        @Test
        void thePassingThatTheClockRecordedIsCited() {
            int passed = history.records(
                    new LimitPassed("GDPR33.NOTIFY", "socialnämnden", When.parse("2024-11-11T13:05Z"), Ref.to(aware)));
            assertThat(notification("2024-11-20T00:00:00Z").limitsPassed()).containsExactly(passed);
        }

        @Test
        void aFilingOfWhichNobodyKnowsTheHourMayBeInTimeOrNot() {
            history.occurred(Occurred.between(When.parse("2024-11-08"), When.parse("2024-11-12")))
                    .records(filed(null, "IMY", null, Stage.INITIAL));
            assertThat(notification("2024-12-01T00:00:00Z").clock().state()).isEqualTo(State.UNCERTAIN);
        }
    }

    @Test
    void aDecisionNotToNotifyEndsTheWatchAndIsShownWithItsNumber() {
        history.occurred("2024-11-08T13:05Z").records(aware(breach, "socialnämnden"));
        int decided = history.occurred("2024-11-09T13:05Z").records(toNotify(false));
        DutyClock clock = notification("2024-12-01T00:00:00Z").clock();
        assertThat(clock.state()).isEqualTo(State.NOT_TO_FILE);
        assertThat(clock.refrainedIn()).isEqualTo(decided);
        assertThat(clock.said())
                .isEqualTo("I nr %d beslutades att inte anmäla; ingen frist bevakas.".formatted(decided));
    }

    @Test
    void aDecisionNotToNotifyThatIsMadeAnewOtherwiseEndsNothing() {
        history.occurred("2024-11-08T13:05Z").records(aware(breach, "socialnämnden"));
        history.occurred("2024-11-10T13:05Z").records(toNotify(true));
        history.occurred("2024-11-09T13:05Z").records(toNotify(false));
        assertThat(notification("2024-11-11T00:00:00Z").clock().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void whatWasNotifiedAfterAllIsJudgedByItsFiling() {
        history.occurred("2024-11-08T13:05Z").records(aware(breach, "socialnämnden"));
        int decided = history.occurred("2024-11-09T13:05Z").records(toNotify(false));
        history.occurred("2024-11-10T13:05Z").records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
        Duty duty = notification("2024-12-01T00:00:00Z");
        assertThat(duty.clock().state()).isEqualTo(State.MET);
        assertThat(duty.warnings()).containsExactly("I nr %d beslutades att inte anmäla.".formatted(decided));
    }

    @Test
    void aRiskJudgedHighAfterADecisionNotToNotifyAsksForADecisionAnew() {
        int aware = history.occurred("2024-11-08T13:05Z").records(aware(breach, "socialnämnden"));
        history.occurred("2024-11-09T12:00Z").records(judged(Risk.UNLIKELY));
        int decided = history.occurred("2024-11-09T13:05Z").records(toNotify(false));
        assertThat(notification("2024-11-10T00:00:00Z").clock().state()).isEqualTo(State.NOT_TO_FILE);

        int judged = history.occurred("2024-11-14T08:00Z").records(judged(Risk.HIGH));
        Duty duty = notification("2024-12-01T00:00:00Z");
        assertThat(duty.clock().state()).isEqualTo(State.UNCERTAIN);
        assertThat(duty.clock().isOpen()).isTrue();
        assertThat(duty.clock().said())
                .isEqualTo(
                        "I nr %d beslutades att inte anmäla; risken bedömdes på nytt i nr %d: hög risk. Besluta på nytt. Räknad från nr %d går fristen ut mån 11 nov 2024 kl. 14.05; hur den räknas efter ett sådant beslut är inte kontrollerat. Ingen post säger att något är lämnat."
                                .formatted(decided, judged, aware));
        assertThat(duty.course().decidedNotTo()).isEqualTo(decided);
        assertThat(duty.course().decidedAnewIn()).isEqualTo(judged);
        assertThat(new DutyBoard()
                        .passedLimits(View.of(new DutyBoard(), history.posts()), Instant.parse("2024-12-01T00:00:00Z"))
                        .unrecorded())
                .isEmpty();
        assertThat(notification("2024-11-13T00:00:00Z").clock().state()).isEqualTo(State.NOT_TO_FILE);
        ReadOptions later = History.readAt("2024-12-01T00:00:00Z");
        assertThat(history.page(new OpenPoints(), later).ticking().limits())
                .extracting(RunningLimit::said)
                .contains(duty.clock().said());
        assertThat(history.page(new AuthorityBoard(), later).toString())
                .contains("Nr %d beslutade att inte anmäla; bedömt på nytt i nr %d.".formatted(decided, judged));

        history.occurred("2024-11-15T08:00Z").records(judged(Risk.UNLIKELY));
        assertThat(notification("2024-12-01T00:00:00Z").clock().refrainedIn()).isEqualTo(decided);
    }

    @Test
    void aRiskJudgedBeforeTheDecisionNotToNotifyTurnsNothing() {
        history.occurred("2024-11-08T13:05Z").records(aware(breach, "socialnämnden"));
        int decided = history.occurred("2024-11-09T13:05Z").records(toNotify(false));
        history.occurred("2024-11-09T12:00Z").records(judged(Risk.RISK));
        assertThat(notification("2024-12-01T00:00:00Z").clock().refrainedIn()).isEqualTo(decided);
    }

    @Test
    void withoutAnyStartTheDecisionIsAskedForAnewToo() {
        int decided = history.occurred("2024-11-09T13:05Z").records(toNotify(false));
        int judged = history.occurred("2024-11-10T08:00Z").records(judged(Risk.RISK));
        DutyClock clock = notification("2024-12-01T00:00:00Z").clock();
        assertThat(clock.state()).isEqualTo(State.NOT_STARTED);
        assertThat(clock.said())
                .isEqualTo(
                        "I nr %d beslutades att inte anmäla; risken bedömdes på nytt i nr %d: risk. Besluta på nytt. Ingen post säger att fristen har börjat löpa."
                                .formatted(decided, judged));
    }

    @Test
    void aDecisionNotToNotifyThatIsMadeAnewIsToldBesideWhatWasFiled() {
        history.occurred("2024-11-08T13:05Z").records(aware(breach, "socialnämnden"));
        int decided = history.occurred("2024-11-09T13:05Z").records(toNotify(false));
        int anew = history.occurred("2024-11-15T13:05Z").records(toNotify(true));
        history.occurred("2024-11-16T13:05Z").records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
        Duty duty = notification("2024-12-01T00:00:00Z");
        assertThat(duty.clock().state()).isEqualTo(State.LATE);
        assertThat(duty.course().decidedNotTo()).isEqualTo(decided);
        assertThat(duty.course().decidedAnewIn()).isEqualTo(anew);
        assertThat(duty.warnings())
                .containsExactly(
                        "I nr %d beslutades att inte anmäla; bedömt på nytt i nr %d.".formatted(decided, anew));
        assertThat(history.page(new EvaluationReport(), History.readAt("2024-12-01T00:00:00Z"))
                        .duties())
                .filteredOn(reported -> reported.state() == State.LATE)
                .singleElement()
                .satisfies(reported -> {
                    assertThat(reported.isUnexplainedButRefrained()).isTrue();
                    assertThat(reported.refrained().plain())
                            .isEqualTo(
                                    "Beslut att inte anmäla i nr %d, bedömt på nytt i nr %d".formatted(decided, anew));
                    assertThat(reported.refrained().cites()).containsExactly(decided, anew);
                });
    }

    @Test
    void aProofThatItWasFiledIsToldWithTheFilingAndInTheRecord() {
        history.occurred("2024-11-08T13:05Z").records(aware(breach, "socialnämnden"));
        Attachment receipt = new Attachment(new Digest.Sha256("0".repeat(64)), "application/pdf", 1L, null);
        history.occurred("2024-11-09T13:05Z")
                .records(new DutyFiled(
                        "GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL, null, "e-tjänst", null, receipt));
        history.occurred("2024-11-10T13:05Z").records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
        assertThat(notification("2024-12-01T00:00:00Z").filings())
                .extracting(FilingEntry::hasProof)
                .containsExactly(true, false);
        assertThat(history
                        .page(new BreachRecord(), History.readAt("2024-12-01T00:00:00Z"))
                        .entries()
                        .getFirst()
                        .cells()
                        .get(RecordField.NOTIFIED_AT.ordinal())
                        .values()
                        .stream()
                        .map(value -> Part.plain(value.said(), SwedishTime.NONE)))
                .containsExactlyInAnyOrder(
                        "lör 9 nov 2024 kl. 14.05, kanal: e-tjänst, bevis bifogat",
                        "sön 10 nov 2024 kl. 14.05, kanal: e-tjänst, innehåll: innehåll");
    }

    private Event judged(Risk risk) {
        return new RiskJudged(Ref.to(breach), List.of(), risk, Text.of("Nytt underlag."), null);
    }

    @Test
    void whenTheProcessorToldAJudgementOfAwarenessIsAskedFor() {
        int told = history.occurred("2024-11-08T13:05Z")
                .records(new ProcessorNoticed(Ref.to(breach), "Drift Exempel AB", null));
        DutyClock clock = notification("2024-11-20T00:00:00Z").clock();
        assertThat(clock.state()).isEqualTo(State.NOT_STARTED);
        assertThat(clock.said())
                .isEqualTo(("Ingen post säger när fristen började; vägledningen räknar kännedom från att biträdet"
                                + " berättade (nr %d), och därifrån går fristen ut mån 11 nov 2024 kl. 14.05. Bedöm när"
                                + " ni fick kännedom. Om vägledningen: Ur andrahandskälla; kontrollera mot lagtexten"
                                + " innan ni litar på det.")
                        .formatted(told));
    }

    @Test
    void ofSeveralNoticesTheEarliestCountsInWhateverOrderTheyWereRecorded() {
        history.occurred("2024-11-08T13:05Z").records(new ProcessorNoticed(Ref.to(breach), "Drift Exempel AB", null));
        int earlier = history.occurred("2024-11-07T13:05Z")
                .records(new ProcessorNoticed(Ref.to(breach), "Lön Exempel AB", null));
        assertThat(notification("2024-11-20T00:00:00Z").clock().said())
                .contains("(nr %d), och därifrån går fristen ut sön 10 nov 2024 kl. 14.05".formatted(earlier));
    }

    private Event toNotify(boolean yes) {
        return new NotificationDecided(
                Ref.to(breach), List.of(), yes, Text.of("Risken är osannolik."), Person.of("socialchefen"), null);
    }

    @Test
    void anInexactStartCountsFromAllThatItCanMeanAndSaysSo() {
        history.occurred("2024-11-08/forenoon").records(aware(breach, "socialnämnden"));
        Duty duty = notification("2024-11-09T00:00:00Z");
        assertThat(duty.clock().begun().startImprecise()).isTrue();
        assertThat(duty.clock().ends().limitSaid())
                .isEqualTo("mellan mån 11 nov 2024 kl. 09.00 och mån 11 nov 2024 kl. 11.59");
        assertThat(duty.clock().said())
                .isEqualTo("Fristen löper; minst 2 dygn 8 h kvar. Den går ut mellan mån 11 nov 2024 kl. 09.00"
                        + " och mån 11 nov 2024 kl. 11.59, beroende på när den började.");
    }

    @Test
    void hoursAreElapsedWhenSummerTimeEnds() {
        history.occurred("2024-10-26T08:00Z").records(aware(breach, "socialnämnden"));
        assertThat(notification("2024-10-27T00:00:00Z").clock().ends().steps())
                .containsExactly(
                        "Start: lör 26 okt 2024 kl. 10.00",
                        "+ 72 timmar i följd, helger inräknade",
                        "Klockan ställs tillbaka en timme under tiden, så klockslaget blir ett annat",
                        "= tis 29 okt 2024 kl. 09.00");
    }

    private Duty notification(String now) {
        DutiesPage page = history.page(new DutyBoard(), History.readAt(now));
        List<Duty> duties = page.duties().stream()
                .filter(duty -> duty.regime().equals("GDPR33.NOTIFY"))
                .toList();
        assertThat(duties).hasSize(1);
        return duties.get(0);
    }
}
