package se.stabsliggaren.api.post;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.append.AppendProblems;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.clock.Reminders;
import se.stabsliggaren.api.clock.Reminders.Reminding;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.ProblemHandler;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.log.VisiblePost;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.integrity.Json;

/**
 * Sends posts as they come, as server-sent events whose id is the post's number, and reminders of limits, which have none. It asks the log again and again: the
 * log is the truth, and a wake-up that is lost would be a post that is not seen.
 */
@Component
public class Feed {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int PAUSES_PER_HEARTBEAT = 60;
    private static final int PAUSES_PER_LOOK = 4;
    private static final int PAGE = 20;
    private static final String LAST = "Last-Event-ID";

    private final Incidents incidents;
    private final VisibleLog log;
    private final Tokens tokens;
    private final Reminders reminders;
    private final CountDownLatch closing = new CountDownLatch(1);

    Feed(Incidents incidents, VisibleLog log, Tokens tokens, Reminders reminders) {
        this.incidents = incidents;
        this.log = log;
        this.tokens = tokens;
        this.reminders = reminders;
    }

    /** Where a reader goes on: who comes back names the last post they got. */
    public static int from(@Nullable String last, int after) {
        if (last == null || last.isBlank()) {
            if (after < 0) {
                throw new ProblemException(
                        Problem.badParameter("after", "Parametern after ska vara ett löpnummer, som 47."));
            }
            return after;
        }
        if (!last.matches("\\d{1,9}")) {
            throw new ProblemException(Problem.badParameter(LAST, "Last-Event-ID ska vara ett löpnummer, som 47."));
        }
        return Integer.parseInt(last);
    }

    /** Who has seen more than the log has would wait in silence until it had passed them by, and miss what came first. */
    public void mustBeThere(String origin, int seen) {
        int last = log.last(origin);
        if (seen > last) {
            throw new ProblemException(AppendProblems.of(new NotRecorded.Behind(last, seen)));
        }
    }

    /**
     * Something that is sent of a post.
     *
     * @param event what it is to the reader, e.g. {@code post}
     */
    public record Told(String event, String data) {}

    /**
     * The posts of an incident after the last that its reader got, and then every new one until they go away or are locked
     * out. Whoever comes back has been told all of a post or nothing. Who asks by HEAD gets a stream that has ended.
     *
     * @param after the last post that they have, unless they come back and name another
     * @param told all that a post makes to be told, in order
     */
    public SseEmitter follow(
            Caller caller,
            String id,
            int after,
            HttpServletRequest request,
            HttpServletResponse response,
            BiFunction<IncidentEntry, VisiblePost, List<Told>> told) {
        IncidentEntry incident = incidents.read(caller, id);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        int from = from(request.getHeader(LAST), after);
        mustBeThere(incident.log(), from);
        if (request.getMethod().equals(HttpMethod.HEAD.name())) {
            return ended();
        }
        return tell(caller, incident.log(), from, post -> told.apply(incident, post));
    }

    private SseEmitter tell(Caller caller, String origin, int after, Function<VisiblePost, List<Told>> data) {
        SseEmitter reader = new SseEmitter(0L);
        AtomicBoolean gone = new AtomicBoolean();
        reader.onCompletion(() -> gone.set(true));
        reader.onError(thrown -> gone.set(true));
        Thread.ofVirtual().name("feed").start(() -> {
            try {
                send(reader, caller, origin, after, data, gone);
                reader.complete();
            } catch (IOException | IllegalStateException e) {
                gone.set(true); // The reader went away; that is how every feed ends.
            } catch (UnknownPost e) {
                LOG.error("a post that cannot be read", e);
                standStill(reader, e);
            } catch (RuntimeException e) {
                reader.completeWithError(e);
            }
        });
        return reader;
    }

    /** Nobody would ever read from it. */
    private static SseEmitter ended() {
        SseEmitter reader = new SseEmitter();
        reader.complete();
        return reader;
    }

    private void send(
            SseEmitter reader,
            Caller caller,
            String origin,
            int after,
            Function<VisiblePost, List<Told>> data,
            AtomicBoolean gone)
            throws IOException {
        reader.send(SseEmitter.event().comment("liggaren"));
        int sent = after;
        Reminding reminded = Reminding.NOTHING;
        for (int pauses = 0; !gone.get() && closing.getCount() > 0; pauses++) {
            List<VisiblePost> posts =
                    log.last(origin) > sent ? log.posts(caller.sight(), origin, sent, PAGE) : List.of();
            if ((!posts.isEmpty() || pauses % PAUSES_PER_LOOK == 0) && !tokens.stillHeld(caller)) {
                return;
            }
            for (VisiblePost post : posts) {
                sent = post.post().number();
                List<Told> told = data.apply(post);
                for (Told before : told.subList(0, told.size() - 1)) {
                    reader.send(SseEmitter.event().name(before.event()).data(before.data()));
                }
                reader.send(SseEmitter.event()
                        .id(Integer.toString(sent))
                        .name(told.getLast().event())
                        .data(told.getLast().data()));
            }
            reminded = remind(reader, caller, origin, reminded, !posts.isEmpty());
            if (posts.isEmpty()) {
                if (pauses % PAUSES_PER_HEARTBEAT == 0) {
                    reader.send(SseEmitter.event().comment("här"));
                }
                pause();
            }
        }
    }

    /** Tells all limits that are near, or passed, and all silences, when they are no longer those that were told before. */
    private Reminding remind(SseEmitter reader, Caller caller, String origin, Reminding before, boolean grown)
            throws IOException {
        if (!grown && !reminders.isOld(before)) {
            return before;
        }
        Reminding now = reminders.of(origin, caller.sight());
        if (!now.limits().equals(before.limits())) {
            reader.send(SseEmitter.event().name("limits").data(Json.text(now.limits())));
        }
        if (!now.silences().equals(before.silences())) {
            reader.send(SseEmitter.event().name("silences").data(Json.text(now.silences())));
        }
        return now;
    }

    /** The reader is told why nothing more comes. */
    private static void standStill(SseEmitter reader, UnknownPost unknown) {
        try {
            String problem = new String(ProblemHandler.of(unknown).json(), StandardCharsets.UTF_8);
            reader.send(SseEmitter.event().name("problem").data(problem));
            reader.complete();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("the reader went away", e);
        }
    }

    /** Until it is time to look again, or the ledger stops. */
    private void pause() {
        try {
            closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Lets the readers go, so that the server can stop; they come back and go on where they were. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.countDown();
    }
}
