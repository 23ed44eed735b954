package se.stabsliggaren.api.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.stabsliggaren.api.reading.LiveViews;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.register.Listed;
import se.stabsliggaren.api.store.PostLog;

/** {@code ledger rebuild}: throws the views away and makes them again from the posts, which it does not touch. */
@Command(
        name = "rebuild",
        description = "Gör om alla vyer från posterna. Posterna rörs inte.",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    private static final Duration LONGEST_PER_INCIDENT = Duration.ofMinutes(30);

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final Place place = new Place();

    private final Start start;

    RebuildCommand(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext ledger = start.closed(place)) {
            LiveViews views = ledger.getBean(LiveViews.class);
            views.rebuild(ledger.getBean(StreamingEventProcessor.class));
            report(ledger, views);
        }
        return 0;
    }

    private void report(ConfigurableApplicationContext ledger, LiveViews views) {
        PrintWriter out = spec.commandLine().getOut();
        PostLog posts = ledger.getBean(PostLog.class);
        for (Listed incident : ledger.getBean(Directory.class).incidents()) {
            int last = posts.last(incident.log());
            if (!views.await(incident.log(), last, LONGEST_PER_INCIDENT)) {
                throw new StartFailure(
                        "Vyerna för %s blev inte klara; kör ledger rebuild igen, och se loggen om det upprepas."
                                .formatted(incident.designation()));
            }
            out.printf("  %s  nr 1–%d%n", incident.designation(), last);
        }
        out.println("Vyerna är omgjorda.");
        out.flush();
    }
}
