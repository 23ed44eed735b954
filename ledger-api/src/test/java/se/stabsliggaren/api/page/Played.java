package se.stabsliggaren.api.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.demo.CaseFile;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.format.References;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;
import se.stabsliggaren.sight.Coverings;
import se.stabsliggaren.sight.Sight;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A case told as lines of drafts, numbered without being judged: something for pages to show. */
final class Played {

    private static final Sight NOTHING_HIDDEN = new Sight(true, false);
    private static final String LOG = "exempelby.example/ledger/0001/exercise/0001";

    private static final Map<String, String> FUNCTIONS = Map.of(
            "log-keeper", "loggförare",
            "chief-of-staff", "stabschef",
            "communicator", "kommunikatör",
            "data-protection-officer", "dataskyddsombud",
            "evaluator", "utvärderare",
            "client", "anslutet system");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private final List<Post> posts = new ArrayList<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private Instant clock = Instant.parse("2024-11-06T12:00:00Z");
    private String function = "loggförare";
    private IncidentOpened opening = new IncidentOpened("exempelby", true, Text.of("Övning Höstmörker"), null);

    /** The posts of a case that comes with the ledger. */
    static Played exercise(String name) {
        CaseFile file = CaseFile.named(name);
        Played played = new Played();
        played.opening = new IncidentOpened(file.keeper().id(), true, Text.of(file.title()), null);
        for (String line : lines("/cases/" + name + "/posts.jsonl")) {
            played.says(line);
        }
        return played;
    }

    /** Records a draft or several written as JSON, or sets the clock and the function. */
    Played says(String line) {
        Object written = MAPPER.readValue(line, Object.class);
        (written instanceof List<?> group ? group : List.of(written)).forEach(one -> says((Map<?, ?>) one));
        return this;
    }

    private void says(Map<?, ?> written) {
        if (written.get("clock") instanceof String now) {
            clock = Instant.parse(now);
            function = written.get("as") instanceof String role ? FUNCTIONS.get(role) : function;
        } else {
            Draft draft = Codec.draft(written);
            if (posts.isEmpty() && !(draft.event() instanceof IncidentOpened)) {
                add(null, opening);
            }
            add(draft, References.resolve(draft.event(), (path, ref) -> resolved(ref)));
        }
    }

    /** Records an event as it is, for what no endpoint would take. */
    Played records(Event event) {
        add(null, event);
        return this;
    }

    /** The same, each post as it is shown to somebody. */
    Played shown(UnaryOperator<Post> how) {
        posts.replaceAll(how);
        return this;
    }

    private void add(@Nullable Draft draft, Event event) {
        int number = posts.size() + 1;
        Occurred occurred = draft == null ? null : draft.occurred();
        posts.add(new Post(
                LOG,
                number,
                clock,
                ClockState.SIMULATED,
                new Entry(
                        new By("konto-1", function, draft == null || draft.paper() == null ? Via.WEB : Via.PAPER),
                        draft == null ? null : draft.source(),
                        occurred == null ? Occurred.assumedAt(When.at(clock)) : occurred,
                        draft == null ? null : draft.paper(),
                        draft == null || draft.corrects() == null ? null : resolved(draft.corrects()),
                        draft == null ? null : draft.reason(),
                        draft == null || draft.causedBy() == null ? null : resolved(draft.causedBy()),
                        List.of(),
                        event)));
        clock = clock.plusSeconds(20);
        if (draft != null && draft.label() != null) {
            labels.put(draft.label(), number);
        }
    }

    private Ref resolved(Ref ref) {
        String label = ref.label();
        return label == null ? ref : Ref.to(labels.get(label));
    }

    List<Post> posts() {
        return List.copyOf(posts);
    }

    <R, P> P page(Projection<R, P> projection) {
        return page(projection, new ReadOptions("ÖVN-2026-1", true, clock, null, null, false, null));
    }

    <R, P> P page(Projection<R, P> projection, ReadOptions reading) {
        Coverings coverings = Coverings.none();
        for (Post post : posts) {
            coverings = coverings.after(post);
        }
        Coverings all = coverings;
        List<Post> seen =
                posts.stream().map(post -> NOTHING_HIDDEN.see(post, all)).toList();
        return projection.page(View.of(projection, seen), reading);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Played.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
