package se.stabsliggaren.api.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells who reads pages from who reads JSON. */
public final class ContentNegotiation {

    private ContentNegotiation() {}

    /** Whether an answer that carries no data of its own is best given as a page. */
    public static boolean page(HttpServletRequest request) {
        String path = asked(request);
        @Nullable String accept = request.getHeader("Accept");
        return !path.startsWith("/api/") && accept != null && accept.contains("text/html");
    }

    /** The address as it was sent, also when an error has led elsewhere since. */
    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String first
                ? RequestPath.within(request, first)
                : RequestPath.of(request);
    }
}
