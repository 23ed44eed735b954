package se.stabsliggaren.api.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** The token that a request presents: in the Authorization header, or, for pages, in a cookie. */
public final class TokenExtractor {

    private static final String BEARER = "Bearer ";
    private static final String CALLER = TokenExtractor.class.getName();

    private TokenExtractor() {}

    /** Whose it is; looked up once a request. */
    public static Optional<Caller> caller(HttpServletRequest request, Tokens tokens) {
        if (request.getAttribute(CALLER) instanceof Caller known) {
            return Optional.of(known);
        }
        Optional<Caller> caller = secret(request).flatMap(tokens::caller);
        caller.ifPresent(found -> request.setAttribute(CALLER, found));
        return caller;
    }

    private static Optional<String> secret(HttpServletRequest request) {
        @Nullable String header = request.getHeader("Authorization");
        if (header != null) {
            return header.startsWith(BEARER)
                    ? Optional.of(header.substring(BEARER.length()).strip())
                    : Optional.empty();
        }
        @Nullable Cookie cookie = WebUtils.getCookie(request, TokenCookie.NAME);
        return cookie == null ? Optional.empty() : Optional.ofNullable(cookie.getValue());
    }
}
