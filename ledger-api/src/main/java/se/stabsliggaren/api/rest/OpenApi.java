package se.stabsliggaren.api.rest;

import static se.stabsliggaren.api.rest.Schemas.ordered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stabsliggaren.format.Vocabulary;

/** The doors in OpenAPI 3.1. One door takes all events, told apart by their type, so that generated clients are typed. */
final class OpenApi {

    private static final String SCHEMAS = "#/components/schemas/";

    private OpenApi() {}

    /** The whole document as YAML; the same vocabulary gives the same bytes. */
    static String yaml() {
        Map<String, Object> document = ordered(
                "openapi",
                "3.1.0",
                "info",
                ordered("title", "Stabsliggaren", "version", "1", "license", license()),
                "security",
                List.of(Map.of("token", List.of())),
                "paths",
                paths());
        document.put("components", ordered("securitySchemes", token(), "schemas", schemas()));
        return Yaml.write(document);
    }

    private static Map<String, Object> license() {
        return ordered("name", "EUPL-1.2", "identifier", "EUPL-1.2");
    }

    private static Map<String, Object> token() {
        return Map.of("token", ordered("type", "http", "scheme", "bearer"));
    }

    private static Map<String, Object> paths() {
        Map<String, Object> incident = parameter("id", "path", string());
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put(
                "/api/v1/incidents",
                ordered(
                        "get", operation("incidents", List.of(), "200", ref("Incidents")),
                        "post", writing("openIncident", List.of(key()), ref("Opening"), ref("Receipt"))));
        paths.put(
                "/api/v1/incidents/{id}",
                ordered("get", operation("incident", List.of(incident), "200", ref("Incident"))));
        paths.put(
                "/api/v1/incidents/{id}/posts",
                ordered(
                        "get",
                        operation(
                                "posts",
                                List.of(incident, query("after", integer()), query("limit", integer())),
                                "200",
                                ref("Posts")),
                        "post",
                        recording(incident)));
        paths.put(
                "/api/v1/incidents/{id}/posts/{number}",
                ordered(
                        "get",
                        operation(
                                "post",
                                List.of(incident, parameter("number", "path", integer())),
                                "200",
                                ref("Post"))));
        paths.putAll(OpenApiFiles.paths(incident, key()));
        paths.put("/api/v1/incidents/{id}/{view}", ordered("get", view(incident)));
        paths.put("/api/v1/incidents/{id}/stream", ordered("get", stream(incident)));
        paths.put("/api/v1/event-types", ordered("get", operation("eventTypes", List.of(), "200", anything())));
        paths.put(
                "/api/v1/event-types/{type}",
                ordered(
                        "get",
                        operation("eventType", List.of(parameter("type", "path", string())), "200", anything())));
        paths.put(
                "/api/v1/authorities",
                ordered("post", writing("registerAuthority", List.of(), ref("Authority"), anything())));
        paths.put(
                "/api/v1/tokens",
                ordered(
                        "get", operation("tokens", List.of(), "200", anything()),
                        "post", writing("grantAccess", List.of(), ref("Access"), ref("Granted"))));
        paths.put("/api/v1/tokens/{token}", ordered("delete", revoking()));
        return paths;
    }

    private static Map<String, Object> recording(Map<String, Object> incident) {
        Map<String, Object> operation =
                writing("record", List.of(incident, key(), ifMatch()), ref("Draft"), ref("Receipt"));
        operation.put(
                "description",
                "One draft is answered by its receipt. A JSON array of at most 1000 drafts, or as many lines of"
                        + " application/jsonl, is recorded all or none and answered by an array of receipts.");
        return operation;
    }

    private static Map<String, Object> revoking() {
        return ordered(
                "operationId",
                "revokeAccess",
                "parameters",
                List.of(parameter("token", "path", string())),
                "responses",
                ordered("204", ordered("description", "done")));
    }

    /** Each event's id is the post's number, and its data the post. */
    private static Map<String, Object> stream(Map<String, Object> incident) {
        return ordered(
                "operationId",
                "stream",
                "parameters",
                List.of(incident, ordered("name", "Last-Event-ID", "in", "header", "schema", string())),
                "responses",
                ordered(
                        "200",
                        ordered(
                                "description",
                                "posts as they come; the id of each event is the post's number",
                                "content",
                                Map.of("text/event-stream", Map.of("schema", string())))));
    }

    private static Map<String, Object> view(Map<String, Object> incident) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(incident);
        parameters.add(parameter("view", "path", string()));
        for (String name : List.of("at", "paper", "occurredBy", "min")) {
            parameters.add(query(name, string()));
        }
        return operation("view", parameters, "200", anything());
    }

    private static Map<String, Object> writing(String id, List<?> parameters, Object body, Object receipt) {
        Map<String, Object> operation = operation(id, parameters, "201", receipt);
        operation.put("requestBody", ordered("required", true, "content", json(body)));
        return operation;
    }

    static Map<String, Object> operation(String id, List<?> parameters, String status, Object schema) {
        Map<String, Object> operation = ordered("operationId", id);
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        operation.put(
                "responses",
                ordered(
                        status,
                        ordered("description", "done", "content", json(schema)),
                        "default",
                        ordered(
                                "description",
                                "not done, and nothing stored",
                                "content",
                                Map.of("application/problem+json", Map.of("schema", ref("Problem"))))));
        return operation;
    }

    private static Map<String, Object> schemas() {
        Map<String, Object> schemas = new TreeMap<>(Schemas.all());
        Map<String, Object> mapping = new LinkedHashMap<>();
        List<Object> drafts = new ArrayList<>();
        for (Vocabulary.Type type : Drafts.types()) {
            drafts.add(ref(Schemas.name(type)));
            mapping.put(type.name(), SCHEMAS + Schemas.name(type));
        }
        schemas.put(
                "Draft",
                ordered("oneOf", drafts, "discriminator", ordered("propertyName", "type", "mapping", mapping)));
        schemas.putAll(OpenApiAnswers.schemas());
        return schemas;
    }

    private static Map<String, Object> json(Object schema) {
        return Map.of("application/json", Map.of("schema", schema));
    }

    static Map<String, Object> ref(String name) {
        return Map.of("$ref", SCHEMAS + name);
    }

    private static Map<String, Object> anything() {
        return ordered("type", "object");
    }

    static Map<String, Object> string() {
        return ordered("type", "string");
    }

    static Map<String, Object> integer() {
        return ordered("type", "integer", "format", "int32");
    }

    static Map<String, Object> list(Object items) {
        return ordered("type", "array", "items", items);
    }

    private static Map<String, Object> key() {
        return ordered("name", "Idempotency-Key", "in", "header", "schema", string());
    }

    private static Map<String, Object> ifMatch() {
        return ordered("name", "If-Match", "in", "header", "schema", string());
    }

    private static Map<String, Object> query(String name, Object schema) {
        return ordered("name", name, "in", "query", "schema", schema);
    }

    static Map<String, Object> parameter(String name, String in, Object schema) {
        return ordered("name", name, "in", in, "required", true, "schema", schema);
    }
}
