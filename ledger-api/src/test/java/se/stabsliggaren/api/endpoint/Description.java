package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import se.stabsliggaren.api.openapi.ClosedPages;
import se.stabsliggaren.api.wiring.ProjectionList;

/** The endpoints as docs/openapi.yaml describes them. */
final class Description {

    private static final Map<String, Map<String, Map<String, Object>>> PATHS = read();
    private static final String VIEW = "{view}";

    private Description() {}

    /** Every endpoint, e.g. {@code POST /api/v1/incidents/{id}/posts}. */
    static Set<String> endpoints() {
        Set<String> endpoints = new TreeSet<>();
        PATHS.forEach((path, methods) ->
                methods.keySet().forEach(method -> endpoints.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return endpoints;
    }

    /** An address as it is written: each view by itself, since each answers with a page of its own. */
    static Stream<String> described(String pattern) {
        return pattern.contains(VIEW)
                ? ProjectionList.all().stream().map(view -> pattern.replace(VIEW, view.name()))
                : Stream.of(pattern);
    }

    /** What an endpoint answers must be written: its status, and its form. Methods that an endpoint has not are for no client. */
    static void covers(String method, String path, int status, String mediaType) {
        String plain = path.replaceAll("\\?.*", "");
        if (status == 405 || status == 500 || !plain.startsWith("/api/")) {
            return;
        }
        endpoint(plain)
                .map(endpoint -> endpoint.get(method.toLowerCase(Locale.ROOT)))
                .ifPresent(operation -> {
                    Map<?, ?> responses = (Map<?, ?>) operation.get("responses");
                    assertThat(responses.containsKey(Integer.toString(status)))
                            .as("openapi.yaml says that %s %s may answer %d", method, plain, status)
                            .isTrue();
                    Map<?, ?> response = (Map<?, ?>) responses.get(Integer.toString(status));
                    if (response.get("content") instanceof Map<?, ?> content
                            && mediaType != null
                            && !mediaType.startsWith("text/html")) {
                        assertThat(content.containsKey("*/*") || content.containsKey(mediaType.replaceAll(";.*", "")))
                                .as("openapi.yaml says that %s %s answers %s", method, plain, mediaType)
                                .isTrue();
                    }
                });
    }

    /** What a view answers as data is described to its last member. */
    static void coversView(String path, String mediaType, String body) {
        if (mediaType != null && mediaType.startsWith("application/json")) {
            ClosedPages.view(path.replaceAll("\\?.*", "")).ifPresent(view -> assertThat(ClosedPages.faults(view, body))
                    .as("openapi.yaml describes all that %s answers", path)
                    .isEmpty());
        }
    }

    /** The endpoint an address leads to: the one with the most of it written out. */
    private static Optional<Map<String, Map<String, Object>>> endpoint(String path) {
        return PATHS.keySet().stream()
                .filter(template -> path.matches(template.replaceAll("\\{[a-z]+}", "[^/]+")))
                .min(Comparator.comparingInt(template -> template.split("\\{", -1).length))
                .map(PATHS::get);
    }

    private static Map<String, Map<String, Map<String, Object>>> read() {
        try {
            Map<String, Map<String, Map<String, Map<String, Object>>>> document =
                    new Yaml().load(Files.readString(Path.of("../docs/openapi.yaml")));
            return document.get("paths");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parameters of an endpoint that stand in its path. */
    static List<?> parameters(String endpoint) {
        String[] parts = endpoint.split(" ", 2);
        Object parameters =
                PATHS.get(parts[1]).get(parts[0].toLowerCase(Locale.ROOT)).get("parameters");
        return parameters instanceof List<?> list ? list : List.of();
    }
}
