package se.stabsliggaren.api.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.problem.Problem;
import se.stabsliggaren.api.problem.ProblemException;
import se.stabsliggaren.api.recording.Request;

/** What a sender says beside the body. */
final class RequestHeaders {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");
    private static final Pattern NUMBER = Pattern.compile("\"(\\d{1,9})\"");

    private RequestHeaders() {}

    /** What a repetition of this request is recognised by, if the sender gave a key; two holders' keys never meet. */
    static @Nullable Request request(HttpServletRequest request, String holder, byte[] body) {
        String key = key(request, holder);
        return key == null ? null : new Request(key, body);
    }

    /** The sender's key alone, for a body that is not held whole. */
    static @Nullable String key(HttpServletRequest request, String holder) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null) {
            return null;
        }
        if (!KEY.matcher(key).matches()) {
            throw new ProblemException(Problem.badParameter(
                    "Idempotency-Key", "Nyckeln ska vara 1 till 200 synliga ASCII-tecken; ta till exempel ett UUID."));
        }
        return holder + ":" + key;
    }

    /** The last post the sender knows, if they want to be refused when there are later ones. */
    static @Nullable Integer ifLast(HttpServletRequest request) {
        String written = request.getHeader("If-Match");
        if (written == null) {
            return null;
        }
        Matcher number = NUMBER.matcher(written.strip());
        if (!number.matches()) {
            throw new ProblemException(Problem.badParameter(
                    "If-Match", "If-Match ska vara sista löpnumret inom citattecken, som \"47\"."));
        }
        return Integer.valueOf(number.group(1));
    }
}
