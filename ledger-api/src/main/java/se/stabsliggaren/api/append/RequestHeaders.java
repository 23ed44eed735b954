package se.stabsliggaren.api.append;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Via;

/** What a sender says beside the body. */
public final class RequestHeaders {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");
    private static final Pattern NUMBER = Pattern.compile("\"(\\d{1,9})\"");

    private RequestHeaders() {}

    /** What a repetition of this request is recognised by, if the sender gave a key; two holders' keys never meet. */
    public static @Nullable Request request(HttpServletRequest request, String holder, byte[] body) {
        String key = key(request, holder);
        return key == null ? null : new Request(key, body);
    }

    /**
     * The same where several things are recorded in one log, as in the register's: a repetition must be of the same thing.
     *
     * @param what that no other request asks for with the same body
     */
    public static @Nullable Request request(HttpServletRequest request, String holder, String what, byte[] body) {
        byte[] first = (what + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(first, first.length + body.length);
        System.arraycopy(body, 0, all, first.length, body.length);
        return request(request, holder, all);
    }

    /** The sender's key alone, for a body that is not held whole. */
    public static @Nullable String key(HttpServletRequest request, String holder) {
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
    public static @Nullable Integer ifLast(HttpServletRequest request) {
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

    /** Whether the sender says that it is taken over from elsewhere. */
    public static boolean isImport(HttpServletRequest request) {
        String said = request.getHeader("Ledger-Via");
        if (said != null && !said.equals("import")) {
            throw new ProblemException(Problem.badParameter(
                    "Ledger-Via", "Ledger-Via kan bara vara import; ta bort den annars, liggaren ser resten själv."));
        }
        return said != null;
    }

    /** A group came from paper when all of it did. */
    public static Via via(HttpServletRequest request, List<Draft> drafts) {
        if (isImport(request)) {
            return Via.IMPORT;
        }
        return !drafts.isEmpty() && drafts.stream().allMatch(draft -> draft.paper() != null) ? Via.PAPER : Via.API;
    }
}
