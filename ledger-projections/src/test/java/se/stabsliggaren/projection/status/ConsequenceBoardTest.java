package se.stabsliggaren.projection.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceChanged;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.ConsequenceEvent.ProtectedValue;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.status.StatusPage.Consequence;
import se.stabsliggaren.projection.text.Part;

/** The operations that are hit: what was last said of each, people first. */
class ConsequenceBoardTest {

    private static final String NOV_20 = "2024-11-20T11:00:00Z";

    private final History history = new History();

    @Test
    void lifeAndHealthComeFirstAndWhatNobodyValuedLast() {
        int archive = noted("arkivet", null);
        int budget = noted("budgeten", ProtectedValue.ENVIRONMENT_AND_ECONOMY);
        int school = noted("skolan", ProtectedValue.FUNCTION_OF_SOCIETY);
        int care = noted("vården", ProtectedValue.LIFE_AND_HEALTH);
        int alarms = noted("larmen", ProtectedValue.LIFE_AND_HEALTH);
        assertThat(board()).extracting(Consequence::number).containsExactly(care, alarms, school, budget, archive);
        assertThat(board().getFirst().value()).isEqualTo("liv och hälsa");
        assertThat(board().getLast().value()).isNull();
    }

    @Nested
    class WhenItChanges {

        private final int care = history.records(new ConsequenceNoted(
                "vården", Text.of("Inga scheman."), Text.of("210 brukare"), null, Text.of("papper"), null));

        @Test
        void eachPartIsAsItWasLastSaid() {
            history.records(new ConsequenceChanged(Ref.to(care), Text.of("Inga larm."), null, null));
            int last = history.records(new ConsequenceChanged(Ref.to(care), null, Text.of("80 brukare"), null));
            assertThat(line())
                    .extracting(Consequence::text, Consequence::affected, Consequence::workaround, Consequence::changed)
                    .containsExactly(Text.of("Inga larm."), Text.of("80 brukare"), Text.of("papper"), last);
        }

        @Test
        void aChangeThatIsToComeChangesNothingYet() {
            history.occurred("2024-11-22")
                    .records(new ConsequenceChanged(Ref.to(care), null, Text.of("80 brukare"), null));
            assertThat(line().affected()).isEqualTo(Text.of("210 brukare"));
            assertThat(line().changed()).isNull();
        }

        @Test
        void aChangeKeyedLateFromPaperDoesNotUndoALaterOne() {
            int later = history.occurred("2024-11-08")
                    .records(new ConsequenceChanged(Ref.to(care), null, Text.of("80 brukare"), null));
            history.occurred("2024-11-07")
                    .records(new ConsequenceChanged(Ref.to(care), null, Text.of("150 brukare"), null));
            assertThat(line().affected()).isEqualTo(Text.of("80 brukare"));
            assertThat(line().changed()).isEqualTo(later);
        }

        @Test
        void ofWhatALaterChangeDidNotTellTheLateOneCounts() {
            history.occurred("2024-11-08")
                    .records(new ConsequenceChanged(Ref.to(care), null, Text.of("80 brukare"), null));
            history.occurred("2024-11-07")
                    .records(new ConsequenceChanged(Ref.to(care), Text.of("Inga larm."), Text.of("150 brukare"), null));
            assertThat(line().affected()).isEqualTo(Text.of("80 brukare"));
            assertThat(line().text()).isEqualTo(Text.of("Inga larm."));
        }

        @Test
        void anEndThatIsToComeLeavesItThereAndSaysByWhichPost() {
            history.occurred("2024-11-21").records(new ConsequenceEnded(Ref.to(care), null));
            int last = history.occurred("2024-11-22").records(new ConsequenceEnded(Ref.to(care), null));
            assertThat(line().perhapsOver()).isEqualTo(last);
        }

        @Test
        void anEndNobodyKnowsWhenIsAnEnd() {
            history.occurred(Occurred.isUnknown()).records(new ConsequenceEnded(Ref.to(care), null));
            assertThat(board()).isEmpty();
        }

        @Test
        void aWithdrawnEndIsNone() {
            int ended = history.records(new ConsequenceEnded(Ref.to(care), null));
            history.records(new PostWithdrawn(Ref.to(ended), Text.of("fel")));
            assertThat(line().perhapsOver()).isNull();
        }

        @Test
        void theEndOfAnotherLeavesIt() {
            int school = noted("skolan", null);
            history.records(new ConsequenceEnded(Ref.to(school), null));
            assertThat(board()).extracting(Consequence::number).containsExactly(care);
        }

        private Consequence line() {
            return board().getFirst();
        }
    }

    @Test
    void howLongItWasSaidToLastIsToldAsExactlyAsItWasSaid() {
        history.records(new ConsequenceNoted(
                "vården", null, null, null, null, new Validity(null, When.parse("2024-11-22"), null)));
        noted("skolan", null);
        assertThat(board())
                .extracting(line -> Part.plain(line.holds()))
                .containsExactly("gäller, löper ut fre 22 nov", "");
    }

    private int noted(String operation, @Nullable ProtectedValue value) {
        return history.records(new ConsequenceNoted(operation, null, null, value, null, null));
    }

    private List<Consequence> board() {
        return history.page(new Status(), History.readAt(NOV_20)).consequences();
    }
}
