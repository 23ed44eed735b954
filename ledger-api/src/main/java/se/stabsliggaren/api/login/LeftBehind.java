package se.stabsliggaren.api.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.form.MadeFor;

/**
 * Whose drafts the next login page takes out of this browser. The page logged out from does so by a script, which may not
 * have come yet when the button is pressed. A cookie tells it and not the address, or a link of somebody else's could empty
 * a browser.
 */
final class LeftBehind {

    private static final String NAME = "lamnat";
    private static final String PATH = "/logga-in";
    private static final Duration KEPT = Duration.ofMinutes(1);

    private LeftBehind() {}

    static void by(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        write(request, response, MadeFor.keeping(caller), KEPT);
    }

    /** By which word the browser keeps apart what they wrote; empty if nobody has just logged out. Told once. */
    static String taken(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null) {
            return "";
        }
        write(request, response, "", Duration.ZERO);
        return cookie.getValue();
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, Duration kept) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure())
                .path(request.getContextPath() + PATH)
                .maxAge(kept)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
