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
public final class Status implements Projection<Said, StatusPage> {

    @Override
    public String name() {
        return "status";
    }

    @Override
    public @Nullable Said keep(Post post) {
        Event event = post.event();
        boolean shown = event instanceof ConsequenceEvent
                || event instanceof DecisionEvent
                || event instanceof SystemEvent
                || event instanceof ChannelRegistered
                || event instanceof ChannelStateChanged
                || event instanceof IncidentEvent
                || event instanceof StaffEvent;
        return shown ? new Said(event) : null;
    }

    @Override
    public Class<Said> kept() {
        return Said.class;
    }

    @Override
    public StatusPage page(View<Said> view, ReadOptions reading) {
        Facts facts = new Facts(view.known(reading), reading.now());
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
