package se.stabsliggaren.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** The cookie by which a browser is known. */
public final class TokenCookie {

    static final String NAME = "liggare";

    private static final OwnCookie COOKIE = new OwnCookie(NAME, "/");
    private static final Duration KEPT = Duration.ofDays(30);

    private TokenCookie() {}

    public static void set(HttpServletRequest request, HttpServletResponse response, String secret) {
        COOKIE.set(request, response, secret, KEPT);
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.clear(request, response);
    }
}
