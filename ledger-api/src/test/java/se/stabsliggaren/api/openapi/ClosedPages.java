package se.stabsliggaren.api.openapi;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import se.stabsliggaren.api.page.PageSchemas;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.projection.view.Projection;
import tools.jackson.databind.json.JsonMapper;

/**
 * The views' JSON as docs/openapi.yaml describes it, and nothing beyond: clients may be given more than is described,
 * and a test that sees it fails.
 */
public final class ClosedPages {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31());
    private static final Map<?, ?> SCHEMAS = closed(published());
    private static final Map<String, String> PAGES = ProjectionList.all().stream()
            .collect(Collectors.toMap(
                    Projection::name, view -> PageSchemas.page(view).getSimpleName()));
    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    private ClosedPages() {}

    /** What is wrong with an answer to this view, a sentence each. */
    public static List<String> faults(String view, String json) {
        return READ
                .computeIfAbsent(PAGES.get(view), ClosedPages::schema)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** The view that an address of the endpoints asks for. */
    public static Optional<String> view(String path) {
        return PAGES.keySet().stream()
                .filter(view -> path.matches("/api/v1/incidents/[^/]+/" + view))
                .findFirst();
    }

    private static Schema schema(String page) {
        String whole = JsonMapper.shared().writeValueAsString(Map.of("$ref", OpenApi.SCHEMAS + page, "$defs", SCHEMAS));
        return REGISTRY.getSchema(whole.replace(OpenApi.SCHEMAS, "#/$defs/"), InputFormat.JSON);
    }

    private static Map<?, ?> published() {
        try {
            Map<String, Map<String, Map<?, ?>>> document =
                    new Yaml().load(Files.readString(Path.of("../docs/openapi.yaml")));
            return document.get("components").get("schemas");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<?, ?> closed(Map<?, ?> schemas) {
        Map<Object, Object> closed = new HashMap<>();
        schemas.forEach((name, schema) -> {
            Map<Object, Object> one = new HashMap<>((Map<?, ?>) schema);
            if (one.containsKey("properties")) {
                one.put("additionalProperties", false);
            }
            closed.put(name, one);
        });
        return closed;
    }
}
