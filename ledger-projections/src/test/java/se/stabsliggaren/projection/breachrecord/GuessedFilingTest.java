package se.stabsliggaren.projection.breachrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.breachrecord.Read.said;
import static se.stabsliggaren.projection.breachrecord.RecordTexts.filed;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.duties.DutyBoard;

/** A filing names no breach. Where several are possible, one is taken, and the record says so. */
class GuessedFilingTest {

    private final History history = new History().occurred("2024-11-06T08:00Z");
    private final int first = history.records(suspected("Filer krypterade."));

    @Test
    void whereOnlyOneIsPossibleNothingIsGuessed() {
        history.occurred("2024-11-07T08:00Z").records(filed("socialnämnden", Stage.INITIAL, "anmälan"));
        assertThat(said(Read.only(history), RecordField.NOTIFIED_AT))
                .containsExactly("tors 7 nov 2024 kl. 09.00, kanal: e-tjänst, innehåll: anmälan");
    }

    @Test
    void whereTwoArePossibleTheRecordAndTheDutySayThatOneWasTaken() {
        int second = history.records(suspected("Journaler läckta."));
        int filing = history.occurred("2024-11-07T08:00Z").records(filed("socialnämnden", Stage.INITIAL, "anmälan"));
        assertThat(said(entry(first), RecordField.NOTIFIED_AT))
                .singleElement()
                .asString()
                .contains("antaget; bara innehållet kan säga vilken incident som avses")
                .contains("den kan gälla ”Journaler läckta” (nr " + second + ")");
        assertThat(history.page(new DutyBoard()).duties())
                .flatExtracting(duty -> duty.warnings())
                .contains(
                        "Nr %d säger högst i sitt innehåll vilken incident som avses; den räknas hit men kan gälla nr %d."
                                .formatted(filing, second));
    }

    @Test
    void whatWasFiledWithoutWordsSaysNothingOfWhichItIs() {
        history.records(suspected("Journaler läckta."));
        int filing = history.occurred("2024-11-07T08:00Z")
                .records(new DutyFiled("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL, null, null, null, null));
        assertThat(said(entry(first), RecordField.NOTIFIED_AT))
                .singleElement()
                .asString()
                .contains("antaget; posten säger inte vilken incident som avses");
        assertThat(history.page(new DutyBoard()).duties())
                .flatExtracting(duty -> duty.warnings())
                .anyMatch(
                        warning -> warning.startsWith("Nr %d säger inte vilken incident som avses".formatted(filing)));
    }

    @Test
    void whereItsCausePointsToOneNothingIsGuessed() {
        int second = history.records(suspected("Journaler läckta."));
        history.causedBy(second)
                .occurred("2024-11-07T08:00Z")
                .records(filed("socialnämnden", Stage.INITIAL, "anmälan"));
        assertThat(said(entry(first), RecordField.NOTIFIED_AT)).isEmpty();
        assertThat(said(entry(second), RecordField.NOTIFIED_AT))
                .singleElement()
                .asString()
                .doesNotContain("antaget");
    }

    @Test
    void whatWasToldThoseWhoseDataItWasSaysNothingOfWhichBreachTheAuthorityWasToldOf() {
        int second = history.records(suspected("Journaler läckta."));
        history.occurred("2024-11-07T07:00Z")
                .records(new DutyFiled(
                        "GDPR34.INFORM", "de registrerade", "socialnämnden", Stage.INITIAL, null, "brev", null, null));
        history.occurred("2024-11-07T08:00Z").records(filed("socialnämnden", Stage.INITIAL, "anmälan"));
        assertThat(said(entry(first), RecordField.NOTIFIED_AT))
                .singleElement()
                .asString()
                .contains("antaget");
        assertThat(said(entry(second), RecordField.NOTIFIED_AT)).isEmpty();
        history.occurred("2024-11-08T08:00Z").records(filed("socialnämnden", Stage.SUPPLEMENT, "mer"));
        assertThat(said(entry(first), RecordField.SUPPLEMENTS)).hasSize(1);
    }

    @Test
    void aSystemIsSaidByItsName() {
        int system = history.records(
                new SystemRegistered("Omsorgsjournalen", null, null, null, null, null, null, null, List.of()));
        history.records(new BreachDescribed(
                Ref.to(first),
                List.of(),
                List.of(),
                null,
                null,
                List.of(Ref.to(system)),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null));
        assertThat(said(entry(first), RecordField.SYSTEMS)).containsExactly("Omsorgsjournalen (nr " + system + ")");
    }

    private Entry entry(int breach) {
        return history.page(new BreachRecord()).entries().stream()
                .filter(entry -> Integer.valueOf(breach).equals(entry.breach()))
                .findFirst()
                .orElseThrow();
    }

    private static BreachSuspected suspected(String what) {
        return new BreachSuspected(Text.of(what), List.of("socialnämnden"), null);
    }
}
