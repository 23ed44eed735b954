package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.reference;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Advice;
import se.stabsliggaren.projection.authorities.AuthorityBoard;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Cell;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Past;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.FilingEntry.Reference;
import se.stabsliggaren.projection.evaluation.EvaluationPage;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.evaluation.ReportedDuty;
import se.stabsliggaren.projection.evaluation.Sentence;
import se.stabsliggaren.projection.text.AmendmentNote;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.ReadOptions;

/** What was told as filed and withdrawn is told wherever it is told that nothing is filed; its number never stands alone. */
class WithdrawnFilingTest {

    private static final String RUNNING = "2026-11-22T08:00:00Z";
    private static final String PASSED = "2026-11-24T08:00:00Z";
    private static final String KS = "Kommunstyrelsen";

    private final History history = new History().clock("2026-11-20T08:00:00Z");

    WithdrawnFilingTest() {
        history.occurred("2026-11-20T06:00Z").records(opened());
    }

    @Nested
    class OfTheOnlyBreach {

        private final int breach = history.records(suspected(KS));
        private final int filing;
        private final int number;
        private final int withdrawn;

        OfTheOnlyBreach() {
            history.occurred("2026-11-20T07:00Z").records(aware(breach));
            filing = notified(KS);
            number = history.records(reference(filing, "IMY-2026-1"));
            withdrawn = history.records(withdrawn(filing));
        }

        @Test
        void isToldOnceWhereNothingIsFiled() {
            assertThat(duty(PASSED).clock().said())
                    .isEqualTo(
                            "Fristen gick ut för 1 dygn 1 h sedan; ingen post säger att något är lämnat; nr %d, som sade det, är återkallad i nr %d."
                                    .formatted(filing, withdrawn));
            assertThat(duty(RUNNING).clock().said())
                    .isEqualTo("Fristen löper; 23 h kvar. Nr %d, som sade att något var lämnat, är återkallad i nr %d."
                            .formatted(filing, withdrawn));
        }

        @Test
        void isToldInWhatIsReadLater() {
            assertThat(LastingWords.of(duty(PASSED)))
                    .isEqualTo(
                            "Fristen har gått ut: mån 23 nov 2026 kl. 08.00; ingen post säger att något är lämnat; nr %d, som sade det, är återkallad i nr %d."
                                    .formatted(filing, withdrawn));
            assertThat(LastingWords.of(duty(RUNNING)))
                    .isEqualTo(
                            "Fristen löper: mån 23 nov 2026 kl. 08.00. Nr %d, som sade att något var lämnat, är återkallad i nr %d."
                                    .formatted(filing, withdrawn));
        }

        @Test
        void standsWithTheNumberThatItGot() {
            assertThat(duty(PASSED).withdrawnFilings())
                    .containsExactly(new WithdrawnFiling(
                            filing,
                            "Anmälan till IMY",
                            withdrawn,
                            false,
                            List.of(new Reference(number, "IMY-diarienummer", "IMY-2026-1"))));
        }

        @Test
        void standsBesideOneThatWasFiledSince() {
            int again = notified(KS);
            assertThat(duty(PASSED).clock().state()).isEqualTo(State.MET);
            assertThat(duty(PASSED).clock().said()).doesNotContain("återkallad");
            assertThat(duty(PASSED).filings()).extracting(FilingEntry::post).containsExactly(again);
            assertThat(duty(PASSED).withdrawnFilings())
                    .extracting(WithdrawnFiling::post)
                    .containsExactly(filing);
        }

        @Test
        void isNoneAgainWhenItsWithdrawalIsWithdrawn() {
            history.records(withdrawn(withdrawn));
            assertThat(duty(PASSED).clock().state()).isEqualTo(State.MET);
            assertThat(duty(PASSED).withdrawnFilings()).isEmpty();
        }

        @Test
        void isNoneAsOfAMomentBeforeItsWithdrawal() {
            ReadOptions before =
                    new ReadOptions("L1-2026-1", false, Instant.parse(PASSED), null, number, false, null, 0, null);
            assertThat(history.page(new DutyBoard(), before).duties())
                    .filteredOn(duty -> duty.regime().equals("GDPR33.NOTIFY"))
                    .singleElement()
                    .satisfies(duty -> {
                        assertThat(duty.clock().state()).isEqualTo(State.MET);
                        assertThat(duty.withdrawnFilings()).isEmpty();
                    });
        }

        @Test
        void standsWithItsNumberInTheReport() {
            EvaluationPage report = history.page(new EvaluationReport(), History.readAt(PASSED));
            assertThat(report.duties())
                    .filteredOn(duty -> duty.verdict().plain().contains("återkallad"))
                    .flatExtracting(ReportedDuty::withdrawn)
                    .extracting(Sentence::plain, Sentence::cites)
                    .containsExactly(tuple(
                            "Anmälan till IMY, återkallad i nr %d; för den IMY-diarienummer IMY-2026-1"
                                    .formatted(withdrawn),
                            List.of(filing, number, withdrawn)));
            assertThat(report.sections().stream()
                            .flatMap(section -> section.sentences().stream())
                            .map(Sentence::plain))
                    .anyMatch(
                            line -> line.endsWith("IMY-diarienummer IMY-2026-1, för nr %d; nr %d är återkallad i nr %d"
                                    .formatted(filing, filing, withdrawn)));
        }
    }

    @Test
    void oneThatStandsIsNotTold() {
        int breach = history.records(suspected(KS));
        history.occurred("2026-11-20T07:00Z").records(aware(breach));
        int filing = notified(KS);
        history.correcting(filing, "fel timme").records(filed("GDPR33.NOTIFY", "IMY", KS, Stage.INITIAL));
        assertThat(duty(PASSED).clock().state()).isNotEqualTo(State.PASSED);
        assertThat(duty(PASSED).withdrawnFilings()).isEmpty();
    }

    @Test
    void ofALimitOfWhichNoPostSaysThatItBeganItIsToldToo() {
        history.records(suspected(KS));
        int filing = notified(KS);
        int withdrawn = history.records(withdrawn(filing));
        assertThat(duty(PASSED).clock().said())
                .isEqualTo(
                        "Ingen post säger att fristen har börjat löpa. Nr %d, som sade att något var lämnat, är återkallad i nr %d."
                                .formatted(filing, withdrawn));
    }

    @Test
    void oneThatNamesNobodyMayHaveBeenOfEachOfSeveral() {
        int breach = history.records(suspected(KS, "Socialnämnden"));
        history.occurred("2026-11-20T07:00Z").records(aware(breach, KS, "Socialnämnden"));
        int filing = notified(null);
        int withdrawn = history.records(withdrawn(filing));
        assertThat(notifying(PASSED)).hasSize(2).allSatisfy(duty -> assertThat(
                        duty.clock().said())
                .endsWith(
                        "; ingen post säger att något är lämnat; nr %d, som kan ha gällt detta, är återkallad i nr %d."
                                .formatted(filing, withdrawn)));
    }

    @Test
    void ofNoBreachAtAllItKeepsItsPlaceInTheRecordAndAmongTheAuthorities() {
        int filing = notified(KS);
        int number = history.records(reference(filing, "IMY-2026-1"));
        int withdrawn = history.records(withdrawn(filing));
        assertThat(history.page(new BreachRecord(), History.readAt(PASSED)).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.breach()).isNull();
                    assertThat(entry.controller()).isEqualTo(KS);
                    assertThat(entry.undone())
                            .extracting(AmendmentNote::words)
                            .containsExactly("återkallad i nr " + withdrawn);
                    assertThat(cell(entry, RecordField.NOTIFIED_AT).history())
                            .extracting(Past::post)
                            .containsExactly(filing);
                    assertThat(cell(entry, RecordField.IMY_NUMBERS).values())
                            .singleElement()
                            .satisfies(value -> assertThat(Part.plain(value.said()))
                                    .isEqualTo("IMY-2026-1 – för nr %d, som är återkallad i nr %d"
                                            .formatted(filing, withdrawn)));
                });
        assertThat(advice("GDPR33.NOTIFY").withdrawnFilings())
                .extracting(WithdrawnFiling::post, WithdrawnFiling::withdrawnIn, one -> one.references()
                        .getFirst()
                        .post())
                .containsExactly(tuple(filing, withdrawn, number));
        assertThat(advice("CSL.NOTIFY").withdrawnFilings()).isEmpty();
    }

    @Test
    void oneThatABreachClaimsHasNoPlaceOfItsOwn() {
        history.records(suspected(KS));
        history.records(withdrawn(notified(null)));
        assertThat(history.page(new BreachRecord(), History.readAt(PASSED)).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.undone()).isEmpty());
    }

    private int notified(@Nullable String controller) {
        return history.occurred("2026-11-20T08:00Z").records(filed("GDPR33.NOTIFY", "IMY", controller, Stage.INITIAL));
    }

    private static PostWithdrawn withdrawn(int post) {
        return new PostWithdrawn(Ref.to(post), Text.of("aldrig skickad"));
    }

    private Duty duty(String now) {
        return notifying(now).getFirst();
    }

    private List<Duty> notifying(String now) {
        return history.page(new DutyBoard(), History.readAt(now)).duties().stream()
                .filter(duty -> duty.regime().equals("GDPR33.NOTIFY"))
                .toList();
    }

    private Advice advice(String regime) {
        var page = history.page(new AuthorityBoard(), History.readAt(PASSED));
        return Stream.of(page.applies(), page.possible(), page.doesNotApply())
                .flatMap(List::stream)
                .filter(advice -> advice.regime().equals(regime))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Entry entry, RecordField field) {
        return entry.cells().get(field.ordinal());
    }
}
