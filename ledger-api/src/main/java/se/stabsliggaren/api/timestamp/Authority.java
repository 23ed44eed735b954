package se.stabsliggaren.api.timestamp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** An authority for time stamps, asked over HTTP (RFC 3161, 3.4). It gets a digest and a nonce, and nothing else. */
public final class Authority {

    /** How long one question may take in all. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The longest answer that is read, in bytes. */
    static final int LONGEST = 64 * 1024;

    private final URI address;
    private final Duration patience;
    private final HttpClient client = HttpClient.newHttpClient();

    public Authority(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /** What it answers, whatever that is. */
    byte[] answer(byte[] query) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(query))
                .build();
        Body body = new Body();
        // In the background, as the time-out of a request ends where its answer begins.
        CompletableFuture<HttpResponse<Void>> sent =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArrayConsumer(body));
        try {
            int status = sent.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            if (status != 200) {
                throw new IOException("%s answered %d".formatted(address, status));
            }
            return body.whole();
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("%s did not answer".formatted(address), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while asking " + address);
        } finally {
            sent.cancel(true);
        }
    }

    /** What has come so far; of one that is too long no more than that it is. */
    private static final class Body implements Consumer<Optional<byte[]>> {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean tooLong;

        @Override
        public synchronized void accept(Optional<byte[]> more) {
            byte[] part = more.orElseGet(() -> new byte[0]);
            tooLong |= bytes.size() + part.length > LONGEST;
            if (!tooLong) {
                bytes.writeBytes(part);
            }
        }

        synchronized byte[] whole() throws IOException {
            if (tooLong) {
                throw new IOException("an answer of more than %d bytes".formatted(LONGEST));
            }
            return bytes.toByteArray();
        }
    }
}
