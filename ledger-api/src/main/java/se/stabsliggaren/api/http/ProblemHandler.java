package se.stabsliggaren.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.OutOfReach;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.format.BadField;

/**
 * Makes an answer of whatever no capability answers for itself. Nothing was stored when a request ends so, but where the
 * answer says that something may be.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public class ProblemHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @ExceptionHandler
    ResponseEntity<byte[]> declined(ProblemException declined, HttpServletRequest request) {
        return declined.problem().answer(request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> badField(BadField bad, HttpServletRequest request) {
        return Problem.badField(bad.path(), bad.sentence()).answer(request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unconfirmed(DurabilityUnknown unconfirmed, HttpServletRequest request) {
        return of(unconfirmed).answer(request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unknownPost(UnknownPost unknown, HttpServletRequest request) {
        LOG.error("a post that cannot be read", unknown);
        return of(unknown).answer(request);
    }

    /** Whoever asked went away in the middle of the answer or of their own body; there is nobody left to tell. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void gone(IOException gone) {
        LOG.debug("the reader or sender went away", gone);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<byte[]> other(Exception thrown, HttpServletRequest request) {
        if (thrown instanceof IOException && String.valueOf(thrown.getMessage()).contains("Broken pipe")) {
            return null;
        }
        Problem problem = SpringErrors.of(thrown, ContentNegotiation.page(request));
        if (problem == null) {
            problem = OutOfReach.behind(thrown) || unforced(thrown, request)
                    ? outOfReach(thrown, request)
                    : unexpected(thrown);
        }
        return problem.answer(request);
    }

    /** A file beside the database, or its own, that could not be forced to the disk. */
    private static boolean unforced(Exception thrown, HttpServletRequest request) {
        return thrown instanceof UncheckedIOException && !READING.contains(request.getMethod());
    }

    /** Who only reads has lost nothing; of what was to be written some part may be there. */
    private static Problem outOfReach(Exception thrown, HttpServletRequest request) {
        LOG.warn("the database is out of reach", thrown);
        return READING.contains(request.getMethod()) ? Problem.outOfReach() : of(new DurabilityUnknown(thrown));
    }

    /** Which incident stands still, and at which post. */
    public static Problem of(UnknownPost unknown) {
        return Problem.of(
                        503,
                        unknown.damaged() ? "damaged-post" : "unknown-post",
                        "Händelsen står stilla",
                        unknown.sentence())
                .with("incident", unknown.incident())
                .with("post", (long) unknown.number());
    }

    /** What may have been recorded. */
    public static Problem of(DurabilityUnknown unconfirmed) {
        LOG.warn("not known to be on disk", unconfirmed);
        return Problem.of(503, "not-confirmed", "Inte säkrat på disk", unconfirmed.sentence());
    }

    /** What nobody foresaw: the log has the trace, the answer only where to find it. */
    private static Problem unexpected(Exception thrown) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("unexpected, reference {}", reference, thrown);
        return Problem.of(
                        500,
                        "unexpected",
                        "Oväntat fel",
                        "Något gick fel i liggaren; försök igen, och ange %s till driften om det händer igen."
                                .formatted(reference))
                .with("reference", reference);
    }
}
