package se.stabsliggaren.api.preauth;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.stabsliggaren.api.http.Problem;

/** The bodies of requests that nobody has asked for yet, and for which no thread waits. */
public final class Unasked {

    private Unasked() {}

    public static boolean has(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /** Takes a body in as a stranger's is; the request goes on by itself when all of it is here. */
    public static void collect(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AsyncBodyReader.form(request, response, AsyncBodyReader.BYTES, AsyncBodyReader.PATIENCE);
    }

    /** Refuses, at once or when all was sent, and holds no thread meanwhile. */
    public static void refuse(HttpServletRequest request, HttpServletResponse response, Problem refusal)
            throws IOException {
        if (has(request)) {
            AsyncBodyReader.nothing(request, response, refusal);
        } else {
            refusal.write(request, response);
        }
    }
}
