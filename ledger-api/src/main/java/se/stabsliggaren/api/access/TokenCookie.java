package se.stabsliggaren.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie by which a browser is known. No script can read it, and no other site can make the browser send it. */
public final class TokenCookie {

    static final String NAME = "liggare";

    private static final Duration KEPT = Duration.ofDays(30);

    private TokenCookie() {}

    public static void set(HttpServletRequest request, HttpServletResponse response, String secret) {
        write(request, response, secret, KEPT);
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, Duration kept) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure())
                .path(request.getContextPath() + "/")
                .maxAge(kept)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
