package se.stabsliggaren.api.preauth;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Lets a body be left unread, and an answer unsent. The server would otherwise read on to the end of the one after it has
 * answered, and write the other to its end, and whoever is slow would hold a thread as long as they please.
 */
public final class Connection extends ValveBase {

    private static final String LEAVE = Connection.class.getName() + ".leave";
    private static final String CUT = Connection.class.getName() + ".cut";

    Connection() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Runnable leave = () -> {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            // The server takes that for an error of ours, and would go on to report it.
            response.setErrorReported();
        };
        Runnable cut = () -> {
            leave.run();
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, new IOException("cut"));
        };
        request.setAttribute(LEAVE, leave);
        request.setAttribute(CUT, cut);
        getNext().invoke(request, response);
    }

    /** The connection ends with the answer to this request. */
    public static void leave(ServletRequest request) {
        run(request, LEAVE);
    }

    /** The connection ends now. */
    public static void cut(ServletRequest request) {
        run(request, CUT);
    }

    private static void run(ServletRequest request, String what) {
        if (request.getAttribute(what) instanceof Runnable runnable) {
            runnable.run();
        }
    }
}
