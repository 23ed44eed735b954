package se.stabsliggaren.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Somebody on this machine who is told of posts, and answers as the test wants. */
public final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private volatile Manner manner = (told, exchange) -> answer(exchange, 204);

    /** How it answers. */
    @FunctionalInterface
    public interface Manner {
        void answer(Told told, HttpExchange exchange) throws IOException;
    }

    /** What it was told. */
    public record Told(Map<String, String> headers, String body) {

        public String id() {
            return headers.get("webhook-id");
        }

        public Map<?, ?> json() {
            return JsonMapper.shared().readValue(body, Map.class);
        }

        public Map<?, ?> data() {
            return (Map<?, ?>) json().get("data");
        }

        public int post() {
            return (Integer) data().get("post");
        }
    }

    public Receiver() {
        this(0);
    }

    /** One that comes where another was. */
    public Receiver(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(java.util.Locale.ROOT),
                        header -> header.getValue().getFirst()));
        Told one = new Told(headers, body);
        told.add(one);
        manner.answer(one, exchange);
    }

    /** Answers so, with nothing more to say. */
    public static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** Answers in this way from now on. */
    public Receiver answers(Manner other) {
        manner = other;
        return this;
    }

    public Receiver answers(int status) {
        return answers((one, exchange) -> answer(exchange, status));
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String address() {
        return "http://127.0.0.1:%d/krok".formatted(port());
    }

    public List<Told> told() {
        return List.copyOf(told);
    }

    /** What it was told, when it was told so often. */
    public List<Told> told(int count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told).hasSizeGreaterThanOrEqualTo(count));
        return told();
    }

    /** The numbers of the posts of an incident that it was told of, in the order they came. */
    public List<Integer> posts(String incident) {
        return told.stream()
                .filter(one -> incident.equals(one.data().get("incident")))
                .map(Told::post)
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
