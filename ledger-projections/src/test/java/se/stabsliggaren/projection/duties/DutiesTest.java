package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stabsliggaren.projection.duties.DutyTexts.applies;
import static se.stabsliggaren.projection.duties.DutyTexts.assessed;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.reference;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutiesPage.Open;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.FilingEntry.Reference;
import se.stabsliggaren.projection.view.ReadOptions;

class DutiesTest {

    private final History history = new History();

    @Nested
    class InNovember2024 {

        InNovember2024() {
            history.records(opened());
        }

        @Test
        void theUnassessedRegimesAreThoseOfTheFirstNisLaw() {
            List<Open> open = page().unassessed();
            assertThat(open).extracting(Open::regime).contains("GDPR33.NOTIFY", "NIS1.STEP1", "NIS1.VOLUNTARY");
            assertThat(open).extracting(Open::regime).noneMatch(id -> id.startsWith("CSL"));
            assertThat(open).extracting(Open::regime).doesNotContain("OSL.REG", "TF.DISCLOSE", "KL.URGENT");
            assertThat(open)
                    .filteredOn(one -> one.regime().equals("NIS1.STEP1"))
                    .extracting(Open::recipient)
                    .containsExactly("MSB (CERT-SE)");
        }

        @Test
        void sixHoursRunFromWhenItWasFoundReportable() {
            history.occurred("2024-11-06T10:00Z").records(applies("NIS1.STEP1"));
            assertThat(duty("NIS1.STEP1").clock().ends().limit()).isEqualTo("2024-11-06T16:00:00Z");
            assertThat(duty("NIS1.STEP2").rule().mark()).isEqualTo("M");
        }

        @Test
        void aReportToMsbIsNotTakenForAMissedDuty() {
            history.records(new DutyFiled(
                    null, "MSB", null, Stage.INITIAL, Obligation.UNKNOWN, "okänt", Text.of("okänt"), null));
            Duty duty = page().duties().get(0);
            assertThat(page().duties()).hasSize(1);
            assertThat(duty.clock().state()).isEqualTo(State.OUTSIDE);
            assertThat(duty.warnings())
                    .containsExactly(
                            "Nr 2 säger högst i sitt innehåll vilket regelverk; det kan vara ”Första rapport om incident (NIS)” eller ”Frivillig rapport om incident”.");
        }

        @Test
        void aVoluntaryReportToMsbHasNoLimit() {
            history.records(
                    new DutyFiled(null, "MSB", null, Stage.INITIAL, Obligation.VOLUNTARY, "telefon", null, null));
            assertThat(duty("NIS1.VOLUNTARY").clock().state()).isEqualTo(State.NO_LIMIT);
            assertThat(duty("NIS1.VOLUNTARY.FINAL").clock().said())
                    .isEqualTo("Frivillig; ingen frist i lag. Väntas inom en tid som går ut ons 4 dec 2024.");
        }

        @Test
        void whatIsVoluntaryIsNeverPassedNorLate() {
            history.records(
                    new DutyFiled(null, "MSB", null, Stage.INITIAL, Obligation.VOLUNTARY, "telefon", null, null));
            history.clock("2028-10-05T12:00:00Z");
            assertThat(duty("NIS1.VOLUNTARY.FINAL").clock().state()).isEqualTo(State.NO_LIMIT);
            int last = history.occurred("2028-10-05").records(filed("NIS1.VOLUNTARY.FINAL", "MCF", null, Stage.FINAL));
            assertThat(duty("NIS1.VOLUNTARY.FINAL").clock().said())
                    .isEqualTo("Frivillig; lämnad i nr %d.".formatted(last));
        }

        @Test
        void whatTheLawGivesNoLengthIsNotTheSameAsWhatHasNotBegun() {
            history.records(suspected("socialnämnden"));
            assertThat(duty("GDPR33.5.RECORD").clock().said()).isEqualTo("Ingen frist i lag: fortlöpande.");
            assertThat(duty("GDPR33.NOTIFY").clock().said()).isEqualTo("Ingen post säger att fristen har börjat löpa.");
        }

        @Test
        void theDutyThatCanWaitTheLeastComesFirstWhateverItIs() {
            history.occurred("2024-11-05T10:00Z").records(applies("NIS1.STEP1"));
            history.records(filed(null, "Polisen", null, Stage.INITIAL));
            int breach = history.records(suspected("socialnämnden", "kommunstyrelsen"));
            history.occurred("2024-11-06T10:00Z").records(aware(breach, "socialnämnden"));
            history.occurred("2024-11-05T12:00Z").records(aware(breach, "kommunstyrelsen"));

            List<Duty> duties = history.page(new DutyBoard(), History.readAt("2024-11-07T10:00:00Z"))
                    .duties();

            assertThat(duties.get(0).regime()).isEqualTo("NIS1.STEP1");
            assertThat(duties.get(0).clock().state()).isEqualTo(State.PASSED);
            assertThat(duties)
                    .filteredOn(duty -> duty.clock().state() == State.RUNNING)
                    .extracting(duty -> duty.clock().ends().limit())
                    .isSorted()
                    .hasSizeGreaterThan(1);
            assertThat(duties)
                    .extracting(duty -> duty.clock().state())
                    .endsWith(State.NO_LIMIT, State.NO_LIMIT, State.NO_LIMIT);
        }

        @Test
        void nobodyHasToReportToThePoliceAndTheInsurersTermsSayWhatIsOwedThem() {
            int police = history.records(filed(null, "Polisen", null, Stage.INITIAL));
            history.records(new ReferenceReceived(Ref.to(police), "K-nummer", "5000-K123456-24"));
            history.records(filed(null, "försäkringsbolag", null, Stage.INITIAL));
            assertThat(page().duties())
                    .extracting(
                            Duty::regime, Duty::recipient, duty -> duty.clock().said())
                    .containsExactly(
                            tuple("POLICE", "Polismyndigheten", "Ingen skyldighet i lag."),
                            tuple("INSURER", "försäkringsgivaren", "Ingen skyldighet i lag; frist enligt villkoren."));
            assertThat(page().duties()).extracting(duty -> duty.clock().state()).containsOnly(State.NO_LIMIT);
            assertThat(page().duties())
                    .allSatisfy(duty -> assertThat(duty.warnings()).isEmpty());
            assertThat(page().unassessed()).extracting(Open::regime).doesNotContain("POLICE", "INSURER");
            assertThat(page().duties().get(0).filings().get(0).references())
                    .extracting(Reference::reference)
                    .containsExactly("5000-K123456-24");
        }

        @Test
        void anInsurerIsWhoeverTheTermsAreAgreedWith() {
            history.records(filed("INSURER", "Exempel Sak AB", null, Stage.INITIAL));
            history.records(new DutyFiled(
                    null, "Kommunernas försäkring", null, Stage.INITIAL, Obligation.MANDATORY, null, null, null));
            history.records(filed(null, "Exempel Sak AB", null, Stage.INITIAL));
            assertThat(duty("INSURER").filings()).hasSize(2);
            assertThat(page().duties())
                    .filteredOn(duty -> duty.regime().isEmpty())
                    .extracting(Duty::recipient)
                    .containsExactly("Exempel Sak AB");
        }

        @Test
        void twoControllersHaveTwoClocksAndTwoNumbersFromImy() {
            int breach = history.records(suspected("socialnämnden", "kommunstyrelsen"));
            history.occurred("2024-11-06T13:00Z").records(aware(breach, "socialnämnden"));
            history.occurred("2024-11-07T13:00Z").records(aware(breach, "kommunstyrelsen"));
            int first = history.records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
            int second = history.records(filed("GDPR33.NOTIFY", "IMY", "Kommunstyrelsen", Stage.INITIAL));
            history.records(reference(second, "IMY-2024-90002"));
            history.records(reference(first, "IMY-2024-90001"));
            List<Duty> notifications = duties("GDPR33.NOTIFY");
            assertThat(notifications).extracting(Duty::controller).containsExactly("socialnämnden", "kommunstyrelsen");
            assertThat(notifications)
                    .extracting(duty -> duty.clock().ends().limitSaid())
                    .containsExactly("lör 9 nov 2024 kl. 14.00", "sön 10 nov 2024 kl. 14.00");
            assertThat(notifications)
                    .extracting(
                            duty -> duty.filings().get(0).references().get(0).reference())
                    .containsExactly("IMY-2024-90001", "IMY-2024-90002");
        }

        @Test
        void aFilingThatNamesNoneOfTwoControllersMeetsNeithersLimit() {
            int breach = history.records(suspected("socialnämnden", "kommunstyrelsen"));
            history.records(aware(breach));
            history.records(filed(null, "IMY", null, Stage.INITIAL));
            assertThat(duties("GDPR33.NOTIFY"))
                    .extracting(duty -> duty.clock().state())
                    .containsExactly(State.RUNNING, State.RUNNING);
        }

        @Test
        void oneFilingCanHaveSeveralNumbers() {
            int filing = history.records(filed(null, "IMY", null, Stage.INITIAL));
            history.records(reference(filing, "IMY-2024-1"));
            history.records(reference(filing, "IMY-2024-2"));
            Duty duty = duty("GDPR33.NOTIFY");
            assertThat(duty.filings().get(0).regimeInferred()).isTrue();
            assertThat(duty.filings().get(0).references()).hasSize(2);
            assertThat(duty.clock().said()).isEqualTo("Lämnad i nr 2; ingen post säger när fristen började.");
        }

        @Test
        void theFourWeeksOfTheSupplementArePracticeAndNeverPass() {
            history.occurred("2024-11-27T09:00Z").records(filed("GDPR33.NOTIFY", "IMY", null, Stage.INITIAL));
            Duty supplement = duty("GDPR33.SUPPLEMENT");
            // 25 December, moved past the holidays and the weekend.
            assertThat(supplement.clock().said())
                    .isEqualTo("Ingen frist i lag. Saknades något är praxis att lämna det inom en tid som går ut"
                            + " fre 27 dec 2024.");
            assertThat(supplement.rule().markSaid())
                    .isEqualTo("Myndighetens praxis, inte lag; bekräftad hos myndigheten.");
            history.clock("2025-11-27T09:00:00Z");
            assertThat(duty("GDPR33.SUPPLEMENT").clock().state()).isEqualTo(State.NO_LIMIT);
            int late = history.occurred("2025-02-02T09:00Z").records(filed(null, "IMY", null, Stage.SUPPLEMENT));
            assertThat(duty("GDPR33.SUPPLEMENT").clock().state()).isEqualTo(State.NO_LIMIT);
            assertThat(duty("GDPR33.SUPPLEMENT").clock().said())
                    .isEqualTo("Ingen frist i lag; lämnad i nr %d.".formatted(late));
        }
    }

    @Nested
    class InOctober2026 {

        InOctober2026() {
            history.clock("2026-10-03T04:00:00Z").records(opened());
        }

        @Test
        void theLawIsTheCybersecurityActAndTheRecipientFra() {
            assertThat(page().unassessed()).extracting(Open::regime).contains("CSL.EARLY", "CSL.NOTIFY");
            assertThat(page().unassessed()).extracting(Open::regime).noneMatch(id -> id.startsWith("NIS1"));
            history.records(applies("CSL.EARLY"));
            assertThat(duty("CSL.EARLY").recipient()).isEqualTo("FRA/NCSC (CERT-SE)");
            assertThat(duty("CSL.EARLY").rule().mark()).isEqualTo("V");
            assertThat(duty("CSL.EARLY").rule().recipientMark()).isEqualTo("S");
            assertThat(duty("CSL.EARLY").rule().report().contentMarkSaid())
                    .isEqualTo("Ur andrahandskälla; kontrollera mot lagtexten innan ni litar på det.");
        }

        @Test
        void theNotificationRunsFromTheSameKnowledgeAndNotFromTheEarlyWarning() {
            history.occurred("2026-10-03T06:00Z").records(applies("CSL.EARLY"));
            history.occurred("2026-10-03T20:00Z").records(filed("CSL.EARLY", "CERT-SE", null, Stage.INITIAL));
            history.clock("2026-10-04T12:00:00Z");
            assertThat(duty("CSL.EARLY").clock().state()).isEqualTo(State.MET);
            assertThat(duty("CSL.NOTIFY").clock().ends().limit()).isEqualTo("2026-10-06T06:00:00Z");
        }

        @Test
        void theFinalReportIsDueACalendarMonthAfterTheNotification() {
            history.records(applies("CSL.EARLY"));
            history.occurred("2026-11-24T09:00Z").records(filed("CSL.NOTIFY", "NCSC", null, Stage.INITIAL));
            Duty last = duty("CSL.FINAL");
            assertThat(last.clock().ends().raw().written()).isEqualTo("2026-12-24");
            assertThat(last.clock().ends().moved().written()).isEqualTo("2026-12-28");
        }

        @Test
        void aSituationReportMeetsTheMonthAndTheFinalOneFollowsWhenTheIncidentIsHandled() {
            history.occurred("2026-10-06T09:00Z").records(filed("CSL.NOTIFY", "NCSC", null, Stage.INITIAL));
            assertThat(duties("CSL.HANDLED")).isEmpty();
            history.clock("2026-12-18T12:00:00Z");
            history.occurred("2026-11-06T09:00Z").records(filed("CSL.FINAL", "NCSC", null, Stage.STATUS));
            assertThat(duty("CSL.FINAL").clock().state()).isEqualTo(State.MET);
            assertThat(duty("CSL.HANDLED").clock().state()).isEqualTo(State.NOT_STARTED);
            history.occurred("2026-11-20T09:00Z").records(applies("CSL.HANDLED"));
            assertThat(duty("CSL.HANDLED").clock().ends().limitSaid()).isEqualTo("till och med mån 21 dec 2026");
            int last = history.occurred("2026-12-18T09:00Z").records(filed("CSL.FINAL", "NCSC", null, Stage.FINAL));
            assertThat(duty("CSL.HANDLED").clock().state()).isEqualTo(State.MET);
            assertThat(duty("CSL.HANDLED").clock().settledBy()).isEqualTo(last);
            assertThat(duty("CSL.FINAL").clock().settledBy()).isNotEqualTo(last);
        }

        @Test
        void aFinalReportWithinTheMonthIsFollowedByNothing() {
            history.occurred("2026-10-06T09:00Z").records(filed("CSL.NOTIFY", "NCSC", null, Stage.INITIAL));
            history.clock("2026-11-05T12:00:00Z");
            history.occurred("2026-11-05T09:00Z").records(filed("CSL.FINAL", "NCSC", null, Stage.FINAL));
            assertThat(duty("CSL.FINAL").clock().state()).isEqualTo(State.MET);
            assertThat(duties("CSL.HANDLED")).isEmpty();
        }

        @Test
        void aReportToAnAuthorityThatNoLongerReceivesThemDoesNotMeetTheLimit() {
            history.records(applies("CSL.EARLY"));
            int filing = history.records(filed("CSL.EARLY", "MCF", null, Stage.INITIAL));
            assertThat(duty("CSL.EARLY").recipient()).isEqualTo("FRA/NCSC (CERT-SE)");
            assertThat(duty("CSL.EARLY").clock().state()).isEqualTo(State.RUNNING);
            assertThat(duty("CSL.EARLY").filings())
                    .extracting(FilingEntry::post)
                    .containsExactly(filing);
        }

        @Test
        void aTimeThatNobodySaidIsMarkedOfTheStartAndOfTheFiling() {
            int start = history.records(applies("CSL.EARLY"));
            int filing = history.records(filed("CSL.EARLY", "NCSC", null, Stage.INITIAL));
            assertThat(duty("CSL.EARLY").warnings())
                    .containsExactly(
                            "Ingen post säger när nr %d hände; som tid räknas då den infördes.".formatted(start),
                            "Ingen post säger när nr %d hände; som tid räknas då den infördes.".formatted(filing));
        }

        @Test
        void assessmentsThatGoApartAreAllShown() {
            history.clock("2026-10-06T12:00:00Z");
            history.occurred("2026-10-06T12:00Z").records(applies("CSL.EARLY"));
            history.occurred("2026-10-06T12:00Z").records(assessed("CSL.EARLY", Verdict.DOES_NOT_APPLY));
            Duty duty = duty("CSL.EARLY");
            assertThat(duty.assessments()).hasSize(2);
            assertThat(duty.clock().isOpen()).isTrue();
            assertThat(duty.warnings())
                    .contains(
                            "Bedömningarna går isär, och ingen post säger vilken som är den senaste; plikten bevakas. Rätta när de gjordes, eller bedöm den på nytt.");
        }

        @Test
        void anAssessmentThatIsMadeAnewDoesNotGoApartFromTheEarlier() {
            history.records(applies("CSL.EARLY"));
            history.records(assessed("CSL.EARLY", Verdict.DOES_NOT_APPLY));
            Duty duty = duty("CSL.EARLY");
            assertThat(duty.assessments()).hasSize(2);
            assertThat(duty.warnings())
                    .containsExactly(
                            "Ingen post säger när nr 2 hände; som tid räknas då den infördes.",
                            "Plikten är bedömd på nytt; den senaste bedömningen räknas: gäller inte.");
        }

        @Test
        void anAssessmentKeyedLaterButMadeEarlierDoesNotCount() {
            history.occurred("2026-10-08T12:00Z").records(applies("CSL.EARLY"));
            history.occurred("2026-10-06T12:00Z").records(assessed("CSL.EARLY", Verdict.DOES_NOT_APPLY));
            assertThat(duty("CSL.EARLY").clock().state()).isNotEqualTo(State.DOES_NOT_APPLY);
        }

        @Test
        void assessmentsOfWhichOneMayBeEarlierOrLaterGoApart() {
            history.occurred("2026-10-06").records(applies("CSL.EARLY"));
            history.occurred("2026-10-06T12:00Z").records(applies("CSL.EARLY"));
            history.occurred("2026-10-06T13:00Z").records(assessed("CSL.EARLY", Verdict.DOES_NOT_APPLY));
            assertThat(duty("CSL.EARLY").warnings()).anyMatch(warning -> warning.contains("går isär"));
        }

        @Test
        void aDutyWithoutHoursThatWasAssessedAsNotApplyingIsToldAsOne() {
            history.records(assessed("SAPO", Verdict.DOES_NOT_APPLY));
            assertThat(duty("SAPO").clock().state()).isEqualTo(State.DOES_NOT_APPLY);
            assertThat(duty("SAPO").clock().said()).isEqualTo("Bedömdes inte gälla.");
        }

        @Test
        void whatWasDoneThoughItWasAssessedAsNotApplyingIsStillTold() {
            int breach = history.records(suspected());
            history.records(assessed("GDPR34.INFORM", Verdict.DOES_NOT_APPLY));
            int told =
                    history.records(new SubjectsInformed(Ref.to(breach), List.of(), null, Text.of("Hej"), null, null));
            assertThat(duty("GDPR34.INFORM").clock().said())
                    .isEqualTo("Bedömdes inte gälla. Enligt posterna gjort i nr %d.".formatted(told));
        }

        @Test
        void readAsOfAMomentBeforeItWasFiledTheClockStandsAsItStoodThen() {
            history.occurred("2026-10-06T12:00Z").records(applies("CSL.EARLY"));
            history.occurred("2026-10-08T12:00Z").records(filed("CSL.EARLY", "CERT-SE", null, Stage.INITIAL));
            history.clock("2026-10-20T12:00:00Z");
            ReadOptions then = new ReadOptions(
                    "L1-2026-3",
                    false,
                    history.reading().now(),
                    null,
                    null,
                    false,
                    Instant.parse("2026-10-07T06:00:00Z"));
            assertThat(history.page(new DutyBoard(), then).duties())
                    .filteredOn(duty -> duty.regime().equals("CSL.EARLY"))
                    .extracting(duty -> duty.clock().readings().getFirst().state())
                    .containsExactly(State.RUNNING);
        }

        @Test
        void aRegimeThatIsRepealedStartsNoClock() {
            history.records(applies("NIS1.STEP1"));
            assertThat(duty("NIS1.STEP1").clock().said()).isEqualTo("Regelverket gällde inte den dagen.");
        }
    }

    private DutiesPage page() {
        return history.page(new DutyBoard());
    }

    private List<Duty> duties(String regime) {
        return page().duties().stream()
                .filter(duty -> duty.regime().equals(regime))
                .toList();
    }

    private Duty duty(String regime) {
        List<Duty> duties = duties(regime);
        assertThat(duties).as(regime).hasSize(1);
        return duties.get(0);
    }
}
