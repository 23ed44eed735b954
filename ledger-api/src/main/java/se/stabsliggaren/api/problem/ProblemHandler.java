package se.stabsliggaren.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import se.stabsliggaren.api.attachment.Damaged;
import se.stabsliggaren.api.attachment.NoRoom;
import se.stabsliggaren.api.check.DamagedLog;
import se.stabsliggaren.api.proof.DurabilityUnknown;
import se.stabsliggaren.api.proof.ForkDetected;
import se.stabsliggaren.api.recording.NotRecorded;
import se.stabsliggaren.api.store.OutOfReach;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.api.view.Halted;
import se.stabsliggaren.api.view.TurnTimeout;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Moments;

/** Makes an answer of whatever a door throws. Nothing was stored when it does. */
@RestControllerAdvice
public class ProblemHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @ExceptionHandler
    ResponseEntity<byte[]> declined(ProblemException declined, HttpServletRequest request) {
        return answer(declined.problem(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> badField(BadField bad, HttpServletRequest request) {
        return answer(Problem.badField(bad.path(), bad.sentence()), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notRecorded(NotRecorded notRecorded, HttpServletRequest request) {
        return answer(of(notRecorded), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unconfirmed(DurabilityUnknown unconfirmed, HttpServletRequest request) {
        return answer(of(unconfirmed), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> halted(Halted halted, HttpServletRequest request) {
        LOG.error("views halted", halted);
        return answer(
                Problem.of(503, "halted", "Vyerna står stilla", halted.sentence())
                        .with("incident", halted.incident())
                        .with("last", (long) halted.last()),
                request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> turn(TurnTimeout timeout, HttpServletRequest request) {
        LOG.warn("a reader's turn did not come", timeout);
        return answer(Problem.of(503, "unavailable", "Läses in just nu", timeout.sentence()), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> parted(ForkDetected parted, HttpServletRequest request) {
        LOG.error("a log may not go on here", parted);
        return answer(Problem.of(503, "fork-detected", "Loggen får inte fortsätta här", parted.sentence()), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unknownPost(UnknownPost unknown, HttpServletRequest request) {
        LOG.error("a post that cannot be read", unknown);
        return answer(of(unknown), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> noRoom(NoRoom noRoom, HttpServletRequest request) {
        LOG.warn("a file was not taken in: {}", noRoom.sentence());
        return answer(Problem.of(507, "no-room", "Ingen plats för filer", noRoom.sentence()), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> damagedLog(DamagedLog damaged, HttpServletRequest request) {
        LOG.error("a log is damaged", damaged);
        Integer post = damaged.post();
        Problem problem = Problem.of(503, "damaged-log", "Loggen är skadad", damaged.sentence());
        return answer(post == null ? problem : problem.with("post", (long) post), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> damaged(Damaged damaged, HttpServletRequest request) {
        LOG.error("an attachment is damaged", damaged);
        return answer(
                Problem.of(
                        503,
                        "damaged",
                        "Filen är skadad",
                        "Filen är inte längre den som laddades upp och lämnas inte ut; be driften hämta den ur en säkerhetskopia."),
                request);
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
        return answer(problem, request);
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

    /** Why nothing was recorded, as a page can show it beside what was typed. */
    public static Problem of(NotRecorded notRecorded) {
        return switch (notRecorded) {
            case NotRecorded.Refused refused ->
                Problem.of(409, "refused", "Kan inte införas", refused.sentence())
                        .with("field", refused.field());
            case NotRecorded.Forbidden forbidden ->
                Problem.forbidden(forbidden.sentence()).with("field", forbidden.field());
            case NotRecorded.TooEarly tooEarly ->
                Problem.of(409, "too-early", "Inte ännu", tooEarly.sentence())
                        .with("earliest", Moments.write(tooEarly.earliest()));
            case NotRecorded.MovedOn movedOn ->
                Problem.of(412, "version-conflict", "Händelsen har gått vidare", movedOn.sentence())
                        .with("last", (long) movedOn.last());
            case NotRecorded.OtherBody otherBody ->
                Problem.of(422, "idempotency-key-reused", "Nyckeln är använd", otherBody.sentence());
            case NotRecorded.StandsStill standsStill -> of(standsStill.at());
            case NotRecorded.NotNow notNow -> {
                LOG.warn("not recorded", notNow);
                yield Problem.of(503, "unavailable", "Kan inte skriva just nu", notNow.sentence());
            }
        };
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

    private static ResponseEntity<byte[]> answer(Problem problem, HttpServletRequest request) {
        return ContentNegotiation.page(request) ? ProblemPage.of(problem) : problem.entity();
    }
}
