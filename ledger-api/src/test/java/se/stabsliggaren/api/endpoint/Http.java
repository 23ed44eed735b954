package se.stabsliggaren.api.endpoint;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A sender with a token, or without one, who holds every answer against the description of the endpoints. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String server;
    private final List<String> headers;

    Http(int port, String token) {
        this("http://127.0.0.1:" + port, token == null ? List.of() : List.of("Authorization", "Bearer " + token));
    }

    private Http(String server, List<String> headers) {
        this.server = server;
        this.headers = headers;
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        String body() {
            return response.body();
        }

        Map<?, ?> json() {
            return JSON.readValue(body(), Map.class);
        }

        List<?> list() {
            return JSON.readValue(body(), List.class);
        }

        Object member(String name) {
            return json().get(name);
        }
    }

    Http with(String... more) {
        List<String> all = new ArrayList<>(headers);
        all.addAll(Arrays.asList(more));
        return new Http(server, all);
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, json);
    }

    Answer send(String method, String path, String body) {
        return sendBytes(method, path, body == null ? null : body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Answer sendBytes(String method, String path, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        try {
            Answer answer = new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
            Description.covers(method, path, answer.status(), answer.header("Content-Type"));
            boolean isPacked = answer.header("Content-Encoding") != null;
            if (!isPacked) {
                Description.coversView(path, answer.header("Content-Type"), answer.body());
            }
            return answer;
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps reading what is sent line by line, until interrupted. */
    Thread follow(String path, List<String> lines) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        return Thread.ofVirtual().start(() -> {
            try {
                CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofLines())
                        .body()
                        .forEach(lines::add);
            } catch (java.io.IOException | InterruptedException | java.io.UncheckedIOException e) {
                lines.add("gone");
            }
        });
    }
}
