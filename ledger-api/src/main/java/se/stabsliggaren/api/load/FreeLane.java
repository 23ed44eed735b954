package se.stabsliggaren.api.load;

import jakarta.servlet.http.HttpServletRequest;
import se.stabsliggaren.api.http.RequestPath;

/**
 * What gets through when nothing else does: whether the ledger lives, logging in, and finding and taking back the token of
 * who keeps it busy. Threads are kept for it that nobody else is given.
 */
final class FreeLane {

    /** How many of the server's threads. */
    static final int THREADS = 20;

    /** How many of them stay for administrators, whatever all others do. */
    static final int FOR_ADMINISTRATORS = 4;

    private static final String TOKENS = "/api/v1/tokens";

    private FreeLane() {}

    static boolean has(HttpServletRequest request) {
        String path = RequestPath.of(request);
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> isHealth(request) || path.equals("/logga-in") || path.equals(TOKENS);
            case "POST" -> path.equals("/logga-in");
            case "DELETE" -> path.startsWith(TOKENS + "/");
            default -> false;
        };
    }

    /** Soon answered, and to everybody: whoever starts a node anew that does not answer must not be misled by a crowd. */
    static boolean isHealth(HttpServletRequest request) {
        return RequestPath.of(request).equals("/health");
    }
}
