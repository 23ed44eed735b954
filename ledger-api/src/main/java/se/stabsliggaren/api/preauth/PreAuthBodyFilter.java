package se.stabsliggaren.api.preauth;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import se.stabsliggaren.api.access.TokenExtractor;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.RequestPath;

/**
 * Sees to it that no thread waits for what an unknown client sends. At the three endpoints where they write, the form, or the
 * head to be witnessed, is collected as it comes and goes on when all of it is here; at every other one it is passed over.
 * The forms of who is known are collected in the same way; what else they send must keep a pace (package {@code load}).
 *
 * <p>Threads that cost nothing are no way out: on Java 21 a virtual thread that waits for a body holds on to a real one,
 * as the server waits inside {@code synchronized}, and so does the road to the database.
 */
final class PreAuthBodyFilter implements Filter {

    private static final String WITNESS = "/api/v1/witness/add-checkpoint";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Logger LOG = LoggerFactory.getLogger(PreAuthBodyFilter.class);

    private final Tokens tokens;

    PreAuthBodyFilter(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        HttpServletResponse response = (HttpServletResponse) answer;
        if (request.getDispatcherType() == DispatcherType.ASYNC) {
            chain.doFilter(AsyncBodyReader.collected(request), response);
        } else if (!Unasked.has(request)) {
            chain.doFilter(request, response);
        } else {
            withBody(request, response, chain);
        }
    }

    private void withBody(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean known;
        try {
            known = TokenExtractor.caller(request, tokens).isPresent();
        } catch (DataAccessException e) {
            LOG.warn("the caller could not be looked up", e);
            AsyncBodyReader.nothing(request, response, Problem.outOfReach());
            return;
        }
        if (known && !CollectedForm.fits(request)) {
            chain.doFilter(request, response);
        } else if (known) {
            AsyncBodyReader.form(request, response, AsyncBodyReader.KNOWN_BYTES, AsyncBodyReader.KNOWN_PATIENCE);
        } else if (mayWrite(request)) {
            AsyncBodyReader.form(request, response, AsyncBodyReader.BYTES, AsyncBodyReader.PATIENCE);
        } else if (READING.contains(request.getMethod())) {
            // No endpoint reads it, and whether this one is open is said behind.
            chain.doFilter(request, response);
            Connection.leave(request);
        } else {
            AsyncBodyReader.nothing(request, response, Problem.unknownCaller());
        }
    }

    private static boolean mayWrite(HttpServletRequest request) {
        String path = RequestPath.of(request);
        return request.getMethod().equals("POST")
                && (path.equals("/logga-in") || path.startsWith("/start/") || path.equals(WITNESS));
    }
}
