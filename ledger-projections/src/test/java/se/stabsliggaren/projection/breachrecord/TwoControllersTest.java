package se.stabsliggaren.projection.breachrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stabsliggaren.projection.breachrecord.Read.said;
import static se.stabsliggaren.projection.breachrecord.RecordTexts.filed;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;

class TwoControllersTest {

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
    void aFilingThatNamesNeitherIsARecordOfItsOwn() {
        history.records(filed(null, Stage.INITIAL, "anmälan"));
        assertThat(entries()).extracting(Entry::controller).containsExactly("socialnämnden", "kommunstyrelsen", null);
    }

    private List<Entry> entries() {
        return history.page(new BreachRecord()).entries();
    }
}
