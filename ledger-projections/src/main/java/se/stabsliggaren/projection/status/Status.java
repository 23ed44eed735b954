package se.stabsliggaren.projection.status;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.projection.status.StatusPage.Unsure;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** The status board (lägestavla), for the wall. */
public final class Status implements Projection<StatusRow, StatusPage> {

    @Override
    public String name() {
        return "status";
    }

    @Override
    public @Nullable StatusRow keep(Post post) {
        Event event = post.event();
        boolean shown = event instanceof ConsequenceEvent
                || event instanceof DecisionEvent
                || event instanceof SystemEvent
                || event instanceof ChannelRegistered
                || event instanceof ChannelStateChanged
                || event instanceof IncidentEvent
                || event instanceof StaffEvent;
        return shown ? new StatusRow(event) : null;
    }

    @Override
    public Class<StatusRow> kept() {
        return StatusRow.class;
    }

    @Override
    public StatusPage page(View<StatusRow> view, ReadOptions reading) {
        StatusFacts facts = new StatusFacts(view.known(reading), reading.now());
        List<Unsure> unsure = new ArrayList<>();
        return new StatusPage(
                Heading.of("Lägestavla", view, reading),
                ConsequenceBoard.of(facts),
                InForceBoard.of(facts),
                new SystemBoard(facts, unsure).lines(),
                WorkModeBoard.of(facts, unsure),
                RoutineBoard.of(facts),
                RoundBoard.of(facts),
                ChannelBoard.of(facts, unsure),
                CrisisBoard.of(facts, unsure),
                StaffBoard.of(facts, unsure),
                List.copyOf(unsure));
    }
}
