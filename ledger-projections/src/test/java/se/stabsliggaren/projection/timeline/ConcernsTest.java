package se.stabsliggaren.projection.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.GovernanceEvent.GovernancePrepared;
import se.stabsliggaren.event.MessageEvent.MessagePassedOn;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineContinued;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;

/** A post stands in the lane of whom it is about, whoever typed it. */
class ConcernsTest {

    private final History history = new History();

    @Test
    void theLanesStandAsWordOfMouthGoes() {
        assertThat(Concern.values())
                .extracting(Concern::swedish)
                .containsExactly("Kansliet", "Staben", "Kommunikatören", "Cheferna", "Medarbetarna", "Systemen");
    }

    @Test
    void whoTypesItMakesNoDifference() {
        history.as("kommunikatör").records(new GovernancePrepared(null, Text.of("Kopiera handlingar")));
        history.as("kansli").records(new NoteWritten(Text.of("en rad"), null, null));
        assertThat(concerns()).containsExactly(Concern.CHANCELLERY, Concern.STAFF);
    }

    @Test
    void aMessageGoesDownTheLanes() {
        for (String to : List.of("Kommunikatören", "FC/AC (chefsled)", "alla medarbetare", "Exempelbladet")) {
            history.records(new MessagePassedOn(Ref.to(1), null, to, null));
        }
        assertThat(concerns())
                .containsExactly(Concern.COMMUNICATOR, Concern.MANAGERS, Concern.EMPLOYEES, Concern.COMMUNICATOR);
    }

    @Test
    void whatTellsMoreOfAnEarlierPostStandsBesideIt() {
        history.records(new RoutineBegun("Kansliet", Text.of("papper"), null));
        history.records(new RoutineContinued(Ref.to(1), null));
        history.records(new RoutineBegun(null, Text.of("papper"), null));
        history.records(new QuestionAsked(Text.of("Vad?"), null, "Exempelbladet", null));
        history.records(new QuestionAnswered(Ref.to(4), Text.of("Det."), null));
        history.records(new SystemStatusChanged(Scope.everything(), SystemStatus.DOWN, null, null, null));
        assertThat(concerns())
                .containsExactly(
                        Concern.CHANCELLERY,
                        Concern.CHANCELLERY,
                        Concern.EMPLOYEES,
                        Concern.COMMUNICATOR,
                        Concern.COMMUNICATOR,
                        Concern.SYSTEMS);
    }

    private List<Concern> concerns() {
        return history.page(new Timeline()).weeks().stream()
                .flatMap(week -> week.days().stream())
                .flatMap(day -> day.items().stream())
                .map(placed -> placed.item().concern())
                .toList();
    }
}
