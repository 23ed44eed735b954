package se.stabsliggaren.api.stranger;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Lets a body be left unread. The server would otherwise read on to the end of it after it has answered, and whoever sends
 * slowly would hold a thread as long as they please.
 */
final class Unread extends ValveBase {

    private static final String LEAVE = Unread.class.getName();

    Unread() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Runnable leave = () -> {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            // The server takes that for an error of ours, and would go on to report it.
            response.setErrorReported();
        };
        request.setAttribute(LEAVE, leave);
        getNext().invoke(request, response);
    }

    /** The connection ends with the answer to this request. */
    static void leave(ServletRequest request) {
        if (request.getAttribute(LEAVE) instanceof Runnable leave) {
            leave.run();
        }
    }
}
