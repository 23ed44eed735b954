package se.stabsliggaren.api.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the server refuses by itself, before any of our code is reached, said as everything else is. */
public final class ServerRefusal extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ServerRefusal.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            boolean page = ContentNegotiation.page(request);
            FallbackErrorController.of(response.getStatus(), page).write(request, response);
        } catch (IOException | IllegalStateException e) {
            LOG.debug("the reader went away", e);
        }
    }
}
