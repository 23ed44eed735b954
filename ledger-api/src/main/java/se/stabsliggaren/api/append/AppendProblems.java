package se.stabsliggaren.api.append;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemHandler;
import se.stabsliggaren.format.Moments;

/** How it is answered that nothing was recorded. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class AppendProblems {

    private static final Logger LOG = LoggerFactory.getLogger(AppendProblems.class);

    @ExceptionHandler
    ResponseEntity<byte[]> notRecorded(NotRecorded notRecorded, HttpServletRequest request) {
        return of(notRecorded).answer(request);
    }

    /** Why nothing was recorded, as a page can show it beside what was typed. */
    public static Problem of(NotRecorded notRecorded) {
        return switch (notRecorded) {
            case NotRecorded.Refused refused ->
                Problem.of(409, "refused", "Kan inte införas", refused.sentence())
                        .with("field", refused.field());
            case NotRecorded.RefusedToRole refused ->
                Problem.forbidden(refused.sentence()).with("field", refused.field());
            case NotRecorded.TooEarly tooEarly ->
                Problem.of(409, "too-early", "Inte ännu", tooEarly.sentence())
                        .with("earliest", Moments.write(tooEarly.earliest()));
            case NotRecorded.MovedOn movedOn ->
                Problem.of(412, "version-conflict", "Händelsen har gått vidare", movedOn.sentence())
                        .with("last", (long) movedOn.last());
            case NotRecorded.Behind behind ->
                Problem.of(412, "ledger-behind", "Liggaren slutar tidigare", behind.sentence())
                        .with("last", (long) behind.last());
            case NotRecorded.OtherBody otherBody ->
                Problem.of(422, "idempotency-key-reused", "Nyckeln är använd", otherBody.sentence());
            case NotRecorded.StandsStill standsStill -> ProblemHandler.of(standsStill.at());
            case NotRecorded.NotNow notNow -> {
                LOG.warn("not recorded", notNow);
                yield Problem.of(503, "unavailable", "Kan inte skriva just nu", notNow.sentence());
            }
        };
    }
}
