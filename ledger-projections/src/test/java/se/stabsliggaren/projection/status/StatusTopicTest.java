package se.stabsliggaren.projection.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.CostEvent.CostNoted;
import se.stabsliggaren.event.CostEvent.CostState;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.SupplierTold;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;

/** What the board tells of, and what it leaves to others. */
class StatusTopicTest {

    @Test
    void aChannelIsOnTheBoardAndWhatIsSaidInItIsNot() {
        assertThat(StatusRow.of(new ChannelRegistered("webben", Side.EXTERNAL, List.of(), null)))
                .isNotNull();
        assertThat(StatusTopic.of(new MessageIssued(
                        null, Text.of("Vi återkommer."), List.of(), List.of(), null, List.of(), null, null)))
                .isNull();
    }

    @Test
    void whatWasNotedAndWhatItCostIsNotOnTheBoard() {
        assertThat(StatusRow.of(new NoteWritten(Text.of("Kaffet är slut."), null, null)))
                .isNull();
        assertThat(StatusRow.of(new CostNoted(Text.of("kaffe"), CostState.ORDERED, 90L, null, null, null)))
                .isNull();
    }

    @Test
    void thatASupplierWasToldChangesNoSystem() {
        History history = new History();
        history.records(new SystemStatusChanged(Scope.named("lönesystemet"), SystemStatus.DOWN, null, null, null));
        StatusPage before = history.page(new Status(), History.readAt("2024-11-07T00:00:00Z"));
        history.records(new SupplierTold(Scope.named("lönesystemet"), "Driftbolaget", null, null, Text.of("nere")));
        StatusPage after = history.page(new Status(), History.readAt("2024-11-07T00:00:00Z"));
        assertThat(after.systems()).isEqualTo(before.systems());
        assertThat(after.unsure()).isEmpty();
    }
}
