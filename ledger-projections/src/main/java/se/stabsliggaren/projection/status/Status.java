package se.stabsliggaren.projection.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.duties.RunningLimits;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.rhythm.StaffSilence;
import se.stabsliggaren.projection.status.StatusPage.Binding;
import se.stabsliggaren.projection.status.StatusPage.Unsure;
import se.stabsliggaren.projection.status.StatusPage.Working;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** The status board (lägestavla), for the wall. */
public final class Status implements Projection<StatusRow, StatusPage> {

    private final Regimes regimes;
    private final DutyBoard duties;

    public Status() {
        this(Regimes.packs());
    }

    public Status(Regimes regimes) {
        this.regimes = regimes;
        this.duties = new DutyBoard(regimes);
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public @Nullable StatusRow keep(Post post) {
        return StatusRow.of(post.event());
    }

    @Override
    public StatusPage page(View<StatusRow> view, ReadOptions reading) {
        View<StatusRow> known = view.known(reading);
        StatusFacts facts = new StatusFacts(known, reading.now());
        SystemFacts systems = SystemFacts.of(facts);
        List<Unsure> unsure = new ArrayList<>();
        return new StatusPage(
                Heading.of("Lägestavla", view, reading, regimes.readWith()),
                new ConsequenceBoard(facts).lines(),
                new Binding(
                        RunningLimits.of(duties.duties(known, StatusRow::duty, reading.now())),
                        new InForceBoard(facts).lines()),
                new SystemBoard(systems, facts, unsure).lines(),
                new Working(
                        WorkModeBoard.of(systems, unsure),
                        new RoutineBoard(systems, facts).lines(),
                        RoundBoard.of(systems, facts)),
                ChannelBoard.of(facts, unsure),
                new CrisisBoard(facts).lines(unsure),
                new StaffBoard(facts)
                        .lines(unsure, silence(known, reading.now()).silences()),
                List.copyOf(unsure),
                OutlookBoard.of(known, reading.now()));
    }

    /** Whether the staff has met as often as its rhythm says: for whoever reminds of it, so that all tell the same. */
    public StaffSilence silence(View<StatusRow> known, Instant now) {
        return StaffSilence.of(known, StatusRow::event, now);
    }
}
