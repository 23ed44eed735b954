package se.stabsliggaren.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses in words an address and headers longer than any that the ledger asks for; the server alone would say nothing. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LongHead extends OncePerRequestFilter {

    /** Characters of the address, its parameters and all headers together. */
    static final int CHARACTERS = 8 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (length(request) <= CHARACTERS) {
            chain.doFilter(request, response);
            return;
        }
        Problem.of(
                        431,
                        "bad-request",
                        "För lång adress",
                        "Adressen och anropets huvuden är längre än 8 KiB tillsammans; skicka det långa i anropets kropp.")
                .write(request, response);
    }

    private static int length(HttpServletRequest request) {
        String query = request.getQueryString();
        int length = request.getRequestURI().length() + (query == null ? 0 : query.length());
        for (String name : Collections.list(request.getHeaderNames())) {
            for (String value : Collections.list(request.getHeaders(name))) {
                length += name.length() + value.length();
            }
        }
        return length;
    }
}
