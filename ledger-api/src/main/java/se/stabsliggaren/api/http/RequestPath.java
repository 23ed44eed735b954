package se.stabsliggaren.api.http;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Addresses of the ledger's own, which may all stand under a path, as {@code /liggare}: endpoints and rules know them
 * without it, browsers and clients with it.
 */
public final class RequestPath {

    private RequestPath() {}

    /** What was asked for, as endpoints are named. */
    public static String of(HttpServletRequest request) {
        return within(request, request.getRequestURI());
    }

    /** The same of another address of this request. */
    static String within(HttpServletRequest request, String address) {
        String under = request.getContextPath();
        return address.startsWith(under) ? address.substring(under.length()) : address;
    }

    /** An endpoint's address as whoever asks now is to write it. */
    public static String outside(String endpoint) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? now.getRequest().getContextPath() + endpoint
                : endpoint;
    }
}
