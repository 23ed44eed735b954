package se.stabsliggaren.projection.breachrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stabsliggaren.projection.breachrecord.Read.cell;
import static se.stabsliggaren.projection.breachrecord.Read.said;
import static se.stabsliggaren.projection.breachrecord.RecordTexts.filed;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Cell;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Estimate;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Past;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.State;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Value;

class TwoControllersTest {

    private static final String SAID_OF_ALL_UNCOUNTED =
            "sagt för alla ansvariga; posten säger inte hur många som hör till var och en";

    private final History history = new History();
    private final int breach = history.records(
            new BreachSuspected(Text.of("Filer krypterade."), List.of("socialnämnden", "kommunstyrelsen"), null));

    @Test
    void eachHasARecordWithANumberOfItsOwn() {
        int social = history.records(filed("Socialnämnden", Stage.INITIAL, "anmälan"));
        int board = history.records(filed("kommunstyrelsen", Stage.INITIAL, "anmälan"));
        history.records(new ReferenceReceived(Ref.to(board), "IMY-diarienummer", "IMY-2024-90002"));
        history.records(new ReferenceReceived(Ref.to(social), "IMY-diarienummer", "IMY-2024-90001"));
        assertThat(entries())
                .extracting(Entry::controller, entry -> said(entry, RecordField.IMY_NUMBERS))
                .containsExactly(
                        tuple("socialnämnden", List.of("IMY-2024-90001")),
                        tuple("kommunstyrelsen", List.of("IMY-2024-90002")));
    }

    @Test
    void whatIsSaidOfOneIsNotSaidOfTheOther() {
        history.records(
                new RiskJudged(Ref.to(breach), List.of("socialnämnden"), Risk.HIGH, Text.of("hälsouppgifter"), null));
        assertThat(entries())
                .extracting(entry -> said(entry, RecordField.RISK))
                .containsExactly(List.of("hög risk"), List.of());
    }

    @Test
    void aFilingThatNamesNeitherIsToldWithBothAsPerhapsTheirs() {
        int filing = history.records(filed(null, Stage.INITIAL, "anmälan"));
        assertThat(entries()).extracting(Entry::controller).containsExactly("socialnämnden", "kommunstyrelsen");
        assertThat(entries()).allSatisfy(entry -> assertThat(
                        cell(entry, RecordField.NOTIFIED_AT).values())
                .flatExtracting(Value::posts)
                .containsExactly(filing));
    }

    @Test
    void aNumberSaidOfBothTellsNotHowManyAreOfEach() {
        history.records(numbered(List.of(), 5000));
        history.records(new SubjectsInformed(
                Ref.to(breach), List.of("Socialnämnden", "Kommunstyrelsen"), "brev", null, count(3900), null));
        assertThat(entries()).allSatisfy(entry -> {
            assertThat(jointly(entry, RecordField.SUBJECTS_APPROX)).containsExactly(SAID_OF_ALL_UNCOUNTED);
            assertThat(jointly(entry, RecordField.INFORM_CHANNEL)).containsExactly(SAID_OF_ALL_UNCOUNTED);
            assertThat(jointly(entry, RecordField.WHAT)).containsExactly("sagt för alla ansvariga");
            assertThat(entry.estimates())
                    .filteredOn(one -> one.field() == RecordField.SUBJECTS_APPROX)
                    .allSatisfy(one -> assertThat(one.history())
                            .extracting(Estimate::jointly)
                            .containsExactly(SAID_OF_ALL_UNCOUNTED));
        });
    }

    @Test
    void aNumberSaidOfOneGoesAgainstNoneSaidOfBoth() {
        history.records(numbered(List.of(), 5000));
        history.records(numbered(List.of("socialnämnden"), 2000));
        Entry social = entries().getFirst();
        assertThat(cell(social, RecordField.SUBJECTS_APPROX).state()).isEqualTo(State.FILLED);
        assertThat(cell(social, RecordField.SUBJECTS_APPROX).values())
                .extracting(Value::jointly, Value::rejudgedIn)
                .containsExactly(tuple(null, null), tuple(SAID_OF_ALL_UNCOUNTED, null));
    }

    @Test
    void ofThreeSomeAreSeveralAndNotAll() {
        history.records(new BecameAware(Ref.to(breach), List.of("skolnämnden"), null, null));
        history.records(numbered(List.of("socialnämnden", "kommunstyrelsen"), 5000));
        assertThat(jointly(entries().getFirst(), RecordField.SUBJECTS_APPROX))
                .containsExactly("sagt för flera ansvariga; posten säger inte hur många som hör till var och en");
    }

    @Test
    void whatWasSaidOfAllAndIsCorrectedWasSaidOfAllToo() {
        int first = history.records(numbered(List.of(), 5000));
        history.correcting(first, "fler").records(numbered(List.of(), 6000));
        assertThat(entries()).allSatisfy(entry -> assertThat(
                        cell(entry, RecordField.SUBJECTS_APPROX).history())
                .extracting(Past::post, Past::jointly)
                .containsExactly(tuple(first, SAID_OF_ALL_UNCOUNTED)));
    }

    @Test
    void soItWasInABreachOfWhichNothingStands() {
        history.records(new PostWithdrawn(Ref.to(breach), Text.of("falskt larm")));
        assertThat(entries()).hasSize(2).allSatisfy(entry -> assertThat(
                        cell(entry, RecordField.WHAT).history())
                .extracting(Past::jointly)
                .containsExactly("sagt för alla ansvariga"));
    }

    @Test
    void whatWasSaidOfOneWhoIsLeftAndOfAnotherIsNotToldAsSaidOfAll() {
        int first = history.records(numbered(List.of("socialnämnden", "skolnämnden"), 5000));
        history.correcting(first, "fel").records(numbered(List.of("socialnämnden"), 5000));
        assertThat(cell(entries().getFirst(), RecordField.SUBJECTS_APPROX).history())
                .extracting(Past::jointly)
                .containsExactly("sagt för flera ansvariga; posten säger inte hur många som hör till var och en");
    }

    @Test
    void theWorksheetForTheSeverityTellsWhatWasSaidOfAll() {
        assertThat(entries()).allSatisfy(entry -> assertThat(severity(entry))
                .extracting(SeverityWorksheet.Input::said)
                .allMatch(List::isEmpty));
        history.records(described());
        assertThat(entries()).allSatisfy(entry -> assertThat(severity(entry))
                .flatExtracting(SeverityWorksheet.Input::said)
                .extracting(SeverityWorksheet.Said::cell, SeverityWorksheet.Said::jointly)
                .containsExactly(tuple(RecordField.CAUSE.swedish(), "sagt för alla ansvariga")));
    }

    @Test
    void aRiskThatNamesNobodyIsOfThoseOfTheBreachsOwnPostAlone() {
        history.records(new BecameAware(Ref.to(breach), List.of("skolnämnden"), null, null));
        history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.HIGH, Text.of("hälsouppgifter"), null));
        assertThat(entries())
                .extracting(Entry::controller, entry -> jointly(entry, RecordField.RISK))
                .containsExactly(
                        tuple("socialnämnden", List.of("sagt för flera ansvariga")),
                        tuple("kommunstyrelsen", List.of("sagt för flera ansvariga")),
                        tuple("skolnämnden", List.of()));
    }

    @Test
    void whatIsSaidOfTheOnlyOneIsItsOwn() {
        History single = new History();
        int own = single.records(new BreachSuspected(Text.of("Filer krypterade."), List.of("socialnämnden"), null));
        single.records(new BreachMeasureTaken(Ref.to(own), Text.of("Nätet stängt."), null));
        assertThat(single.page(new BreachRecord()).entries().getFirst().cells())
                .flatExtracting(Cell::values)
                .extracting(Value::jointly)
                .containsOnlyNulls();
    }

    private static List<SeverityWorksheet.Input> severity(Entry entry) {
        return Objects.requireNonNull(entry.severity()).inputs();
    }

    private Event described() {
        return new BreachDescribed(
                Ref.to(breach),
                List.of(),
                List.of(),
                null,
                Text.of("ett lösenord på drift"),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    private Event numbered(List<String> controllers, long subjects) {
        return new BreachDescribed(
                Ref.to(breach),
                controllers,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                count(subjects),
                null,
                null,
                null,
                null);
    }

    private static Count count(long people) {
        return new Count(people, people, null);
    }

    private static List<String> jointly(Entry entry, RecordField field) {
        return cell(entry, field).values().stream().map(Value::jointly).toList();
    }

    private List<Entry> entries() {
        return history.page(new BreachRecord()).entries();
    }
}
