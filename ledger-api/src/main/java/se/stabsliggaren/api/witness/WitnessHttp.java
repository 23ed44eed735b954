package se.stabsliggaren.api.witness;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stabsliggaren.integrity.AddCheckpoint;

/** One call to a witness. It follows nobody elsewhere, and reads no more than an answer can be. */
final class WitnessHttp {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessHttp.class);
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Executor LATE = CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    private static final int BYTES = 64 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** What came back. */
    record Answer(int status, String body) {}

    Answer ask(URI address, AddCheckpoint asked) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(asked.toString()))
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            LATE.execute(() -> close(body));
            return new Answer(response.statusCode(), new String(body.readNBytes(BYTES), StandardCharsets.UTF_8));
        }
    }

    /** The request's time-out ends with the headers; a body that trickles in is cut off by closing it. */
    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            LOG.debug("an answer that was cut off", e);
        }
    }
}
