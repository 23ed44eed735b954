package se.stabsliggaren.api.preauth;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stabsliggaren.api.http.Problem;

/** What somebody sends while it comes in, piece by piece, with nobody waiting for it. */
final class AsyncBodyReader implements ReadListener, AsyncListener {

    /** The largest form of an unknown client: 16 KiB, some three times what the longest names take. */
    static final int BYTES = 16 * 1024;

    /** How long a form may take, from its first byte to its last. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The same of somebody who is known: 256 KiB, and a page of notes over a bad line. */
    static final int KNOWN_BYTES = 256 * 1024;

    static final Duration KNOWN_PATIENCE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(AsyncBodyReader.class);
    private static final Problem LATE = Problem.of(
            408,
            "too-slow",
            "För långsamt",
            "Det som skickades kom inte fram i tid; kontrollera nätet och skicka igen.");

    private static final String FORM = AsyncBodyReader.class.getName();
    private static final int PIECE = 4096;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final AsyncContext waiting;
    private final ServletInputStream in;
    private final ByteArrayOutputStream form = new ByteArrayOutputStream();
    private final int most;
    private @Nullable Problem refusal;

    private AsyncBodyReader(
            HttpServletRequest request, HttpServletResponse response, int most, @Nullable Problem refusal)
            throws IOException {
        this.request = request;
        this.response = response;
        this.most = most;
        this.refusal = refusal;
        this.in = request.getInputStream();
        // With the answer it was handed: what limits that one limits also who is answered when all of the form is here.
        this.waiting = request.startAsync(request, response);
    }

    /** Returns at once; the request goes on by itself when the form is here. */
    static void form(HttpServletRequest request, HttpServletResponse response, int most, Duration patience)
            throws IOException {
        begin(new AsyncBodyReader(request, response, most, null), patience);
    }

    /** Returns at once; keeps nothing, and refuses when all was sent, as a sender who still sends hears no answer. */
    static void nothing(HttpServletRequest request, HttpServletResponse response, Problem refusal) throws IOException {
        begin(new AsyncBodyReader(request, response, 0, refusal), PATIENCE);
    }

    private static void begin(AsyncBodyReader collecting, Duration patience) {
        collecting.waiting.setTimeout(patience.toMillis());
        collecting.waiting.addListener(collecting);
        collecting.in.setReadListener(collecting);
    }

    /** The request with its form; any other that was set aside meanwhile, as it is. */
    static HttpServletRequest collected(HttpServletRequest request) {
        return request.getAttribute(FORM) instanceof byte[] form ? new CollectedForm(request, form) : request;
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] piece = new byte[PIECE];
        while (in.isReady()) {
            int length = in.read(piece);
            if (length < 0) {
                return;
            }
            if (refusal == null && form.size() + length > most) {
                refusal = Problem.of(
                        413,
                        "too-large",
                        "För stort",
                        "Det som skickades är för stort, över %d KiB; skriv kortare.".formatted(most / 1024));
            }
            if (refusal == null) {
                form.write(piece, 0, length);
            }
        }
    }

    @Override
    public void onAllDataRead() throws IOException {
        if (refusal != null) {
            refuse(refusal);
            return;
        }
        request.setAttribute(FORM, form.toByteArray());
        waiting.dispatch();
    }

    @Override
    public void onTimeout(AsyncEvent tooLate) throws IOException {
        Connection.leave(request);
        refuse(Objects.requireNonNullElse(refusal, LATE));
    }

    /** Sent at once, lest the server puts a page of its own in its place. */
    private void refuse(Problem problem) throws IOException {
        problem.write(request, response);
        response.flushBuffer();
        waiting.complete();
    }

    @Override
    public void onError(Throwable gone) {
        LOG.debug("the sender went away", gone);
    }

    @Override
    public void onError(AsyncEvent gone) {
        gone.getAsyncContext().complete();
    }

    @Override
    public void onComplete(AsyncEvent answered) {
        // Nothing is held that must be let go.
    }

    @Override
    public void onStartAsync(AsyncEvent again) {
        // What comes after the form is the business of the endpoint.
    }
}
