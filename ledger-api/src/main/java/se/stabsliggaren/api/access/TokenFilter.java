package se.stabsliggaren.api.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.RequestPath;

/** Lets everything behind it know who sent the request. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String HEALTH = "/health";

    private final Tokens tokens;

    TokenFilter(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            TokenExtractor.caller(request, tokens).ifPresent(caller -> SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of())));
        } catch (DataAccessException e) {
            logger.warn("the caller could not be looked up", e);
            if (RequestPath.of(request).equals(HEALTH)) {
                chain.doFilter(request, response); // which says what to do
                return;
            }
            Problem.outOfReach().write(request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
