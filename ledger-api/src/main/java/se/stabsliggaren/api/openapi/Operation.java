package se.stabsliggaren.api.openapi;

import static se.stabsliggaren.api.openapi.Schemas.ordered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one endpoint takes, and every status it answers with, as OpenAPI tells it. */
final class Operation {

    static final String JSON = "application/json";

    private final Map<String, Object> tree = new LinkedHashMap<>();
    private final List<Object> parameters = new ArrayList<>();
    private final Map<String, Object> responses = new LinkedHashMap<>();

    private Operation(String id) {
        tree.put("operationId", id);
    }

    /** An endpoint by the name that clients give its method. */
    static Operation named(String id) {
        return new Operation(id);
    }

    Operation says(String description) {
        tree.put("description", description);
        return this;
    }

    /** Open to who has no token. */
    Operation open() {
        tree.put("security", List.of());
        return this;
    }

    Operation path(String name, Map<String, Object> schema) {
        parameters.add(ordered("name", name, "in", "path", "required", true, "schema", schema));
        return this;
    }

    Operation query(String name, String description, Map<String, Object> schema) {
        parameters.add(ordered("name", name, "in", "query", "description", description, "schema", schema));
        return this;
    }

    Operation header(String name, String description, Map<String, Object> schema) {
        parameters.add(ordered("name", name, "in", "header", "description", description, "schema", schema));
        return this;
    }

    Operation takes(String mediaType, Map<String, Object> schema) {
        Map<String, Object> content = content("requestBody", ordered("required", true));
        content.put(mediaType, Map.of("schema", schema));
        return this;
    }

    /** A body that may be left out. */
    Operation mayTake(String mediaType, Map<String, Object> schema) {
        content("requestBody", ordered("required", false)).put(mediaType, Map.of("schema", schema));
        return this;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> content(String of, Map<String, Object> fresh) {
        Map<String, Object> around = (Map<String, Object>) tree.computeIfAbsent(of, none -> fresh);
        return (Map<String, Object>) around.computeIfAbsent("content", none -> new LinkedHashMap<String, Object>());
    }

    /** Done, with nothing more to say. */
    Operation answers(int status) {
        responses.put(Integer.toString(status), ordered("description", "Done."));
        return this;
    }

    Operation answers(int status, String mediaType, Map<String, Object> schema) {
        responses.put(
                Integer.toString(status),
                ordered(
                        "description",
                        status < 400 ? "Done." : "Not now; it says why.",
                        "content",
                        ordered(mediaType, Map.of("schema", schema))));
        return this;
    }

    /** Done, in either of two forms. */
    Operation answers(
            int status, String one, Map<String, Object> schema, String other, Map<String, Object> otherSchema) {
        responses.put(
                Integer.toString(status),
                ordered(
                        "description",
                        "Done.",
                        "content",
                        ordered(one, Map.of("schema", schema), other, Map.of("schema", otherSchema))));
        return this;
    }

    /** Not done, in a form or for a reason of this endpoint's own. */
    Operation refuses(int status, String description, String mediaType, Map<String, Object> schema) {
        responses.put(
                Integer.toString(status),
                ordered("description", description, "content", ordered(mediaType, Map.of("schema", schema))));
        return this;
    }

    /** Done, and on disk: where it is, and what number came last. */
    Operation created(Map<String, Object> schema) {
        responses.put(
                "201",
                ordered(
                        "description",
                        "Done, and on disk.",
                        "headers",
                        ordered("Location", OpenApiProblems.header("Where it is.")),
                        "content",
                        ordered(JSON, Map.of("schema", schema))));
        return this;
    }

    Operation refuses(Integer... statuses) {
        for (int status : statuses) {
            responses.put(Integer.toString(status), OpenApiProblems.ref(status));
        }
        return this;
    }

    Map<String, Object> tree() {
        Map<String, Object> whole = new LinkedHashMap<>(tree);
        if (!parameters.isEmpty()) {
            whole.put("parameters", parameters);
        }
        Map<String, Object> all = new LinkedHashMap<>(responses);
        if (tree.containsKey("requestBody")) {
            all.putIfAbsent("408", OpenApiProblems.ref(408));
        }
        all.putIfAbsent("429", OpenApiProblems.ref(429));
        // Nobody can even be recognised while the database is out of reach.
        all.putIfAbsent("503", OpenApiProblems.ref(503));
        all.put("default", OpenApiProblems.other());
        whole.put("responses", all);
        return whole;
    }
}
