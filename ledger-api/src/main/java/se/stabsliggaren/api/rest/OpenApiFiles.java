package se.stabsliggaren.api.rest;

import static se.stabsliggaren.api.rest.OpenApi.integer;
import static se.stabsliggaren.api.rest.OpenApi.ref;
import static se.stabsliggaren.api.rest.OpenApi.string;
import static se.stabsliggaren.api.rest.Schemas.ordered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The doors for files, whose bodies are the files themselves. */
final class OpenApiFiles {

    private static final Map<String, Object> BYTES = Map.of("schema", ordered("type", "string", "format", "binary"));

    private OpenApiFiles() {}

    static Map<String, Object> paths(Map<String, Object> incident, Map<String, Object> key) {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put("/api/v1/incidents/{id}/attachments", ordered("post", taking(incident, key)));
        paths.put(
                "/api/v1/incidents/{id}/attachments/{attachment}",
                ordered(
                        "get",
                        reading("attachment", List.of(incident, OpenApi.parameter("attachment", "path", string())))));
        paths.put(
                "/api/v1/incidents/{id}/posts/{number}/attachments/{which}",
                ordered(
                        "get",
                        reading(
                                "postAttachment",
                                List.of(
                                        incident,
                                        OpenApi.parameter("number", "path", integer()),
                                        OpenApi.parameter("which", "path", integer())))));
        return paths;
    }

    private static Map<String, Object> taking(Map<String, Object> incident, Map<String, Object> key) {
        Map<String, Object> name = ordered("name", "Content-Disposition", "in", "header", "schema", string());
        Map<String, Object> operation =
                OpenApi.operation("upload", List.of(incident, key, name), "201", ref("Uploaded"));
        operation.put(
                "description",
                "The file as it is, with its own Content-Type, whatever that is, and its name as attachment; filename*=UTF-8''tavlan.jpg."
                        + " The reference in the answer is what an event holds of it.");
        operation.put("requestBody", ordered("required", true, "content", Map.of("application/octet-stream", BYTES)));
        return operation;
    }

    private static Map<String, Object> reading(String id, List<?> parameters) {
        Map<String, Object> operation = OpenApi.operation(id, parameters, "200", string());
        Map<String, Object> responses = new LinkedHashMap<>();
        ((Map<?, ?>) java.util.Objects.requireNonNull(operation.get("responses")))
                .forEach((status, answer) -> responses.put((String) status, answer));
        responses.put("200", ordered("description", "the file, to be saved", "content", Map.of("*/*", BYTES)));
        operation.put("responses", responses);
        return operation;
    }
}
