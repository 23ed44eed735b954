package se.stabsliggaren.api.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.web.util.WebUtils;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.OwnCookie;
import se.stabsliggaren.api.form.MadeFor;

/**
 * Whose drafts the next login page takes out of this browser. The page logged out from does so by a script, which may not
 * have come yet when the button is pressed. A cookie tells it and not the address, or a link of somebody else's could empty
 * a browser.
 */
final class DraftsLeft {

    private static final OwnCookie COOKIE = new OwnCookie("lamnat", "/logga-in");
    private static final Duration KEPT = Duration.ofMinutes(1);

    private DraftsLeft() {}

    static void by(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        COOKIE.set(request, response, MadeFor.keeping(caller), KEPT);
    }

    /** By which word the browser keeps apart what they wrote; empty if nobody has just logged out. Told once. */
    static String taken(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE.name());
        if (cookie == null) {
            return "";
        }
        COOKIE.clear(request, response);
        return cookie.getValue();
    }
}
