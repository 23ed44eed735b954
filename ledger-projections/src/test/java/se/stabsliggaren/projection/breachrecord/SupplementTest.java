package se.stabsliggaren.projection.breachrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.breachrecord.Read.said;
import static se.stabsliggaren.projection.breachrecord.RecordTexts.described;
import static se.stabsliggaren.projection.breachrecord.RecordTexts.filed;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BreachConsequencesAssessed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Change;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Missing;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Past;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Supplement;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Value;

class SupplementTest {

    private final History history = new History();
    private final int breach =
            history.records(new BreachSuspected(Text.of("Filer krypterade."), List.of("socialnämnden"), null));
    private final int first = history.records(described(breach, 140L, 600L, "hälsa"));
    private final int filing = history.records(filed("socialnämnden", Stage.INITIAL, "anmälan"));

    @Test
    void theSupplementHoldsWhatWasRecordedSinceAndWhatIsStillUnsaid() {
        history.records(new ReferenceReceived(Ref.to(filing), "IMY-diarienummer", "IMY-2024-90001"));
        history.records(described(breach, 600L, 2500L, "hälsa"));
        history.records(new BreachMeasureTaken(Ref.to(breach), Text.of("Tvåfaktor införd."), null));
        Supplement supplement = supplement();
        assertThat(supplement.since()).isEqualTo(filing);
        assertThat(supplement.references()).containsExactly("IMY-2024-90001");
        assertThat(supplement.changes())
                .extracting(Change::field)
                .containsExactly(RecordField.SUBJECTS_APPROX, RecordField.MEASURES);
        assertThat(supplement.unsaid())
                .extracting(Missing::field)
                .contains(RecordField.CONSEQUENCES)
                .doesNotContain(RecordField.MEASURES, RecordField.SUPPLEMENTS);
    }

    @Test
    void aSupplementThatIsFiledLeavesNothingMoreToTell() {
        history.records(described(breach, 600L, 2500L, "hälsa"));
        int supplement = history.records(filed("socialnämnden", Stage.SUPPLEMENT, "nytt antal"));
        assertThat(supplement().since()).isEqualTo(supplement);
        assertThat(supplement().changes()).isEmpty();
        assertThat(said(Read.only(history), RecordField.SUPPLEMENTS).get(0)).startsWith("Komplettering ");
    }

    @Test
    void whatWasToldAndIsCorrectedSinceIsNamed() {
        int right = history.correcting(first, "felräknat").records(described(breach, 10L, 10L, "hälsa"));
        Change change = supplement().changes().get(0);
        assertThat(change.field()).isEqualTo(RecordField.SUBJECTS_APPROX);
        assertThat(change.added()).extracting(Value::posts).containsExactly(List.of(right));
        assertThat(change.gone()).extracting(Past::post).containsExactly(first);
    }

    @Test
    void whatWasRecordedAfterTheFilingWasMadeWasNotInItWhateverItsNumber() {
        History late = new History();
        int suspected = late.records(new BreachSuspected(Text.of("Filer borta."), List.of(), null));
        late.clock("2024-11-06T15:00:00Z")
                .records(new BreachConsequencesAssessed(Ref.to(suspected), List.of(), Text.of("Fel insats."), null));
        late.occurred("2024-11-06T14:00Z").records(filed(null, Stage.INITIAL, "anmälan"));
        assertThat(late.page(new BreachRecord()).entries().get(0).supplement().changes())
                .extracting(Change::field)
                .containsExactly(RecordField.CONSEQUENCES);
    }

    private Supplement supplement() {
        Supplement supplement = Read.only(history).supplement();
        assertThat(supplement).isNotNull();
        return supplement;
    }
}
