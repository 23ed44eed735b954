package se.stabsliggaren.api.rest;

import static se.stabsliggaren.api.rest.OpenApi.integer;
import static se.stabsliggaren.api.rest.OpenApi.list;
import static se.stabsliggaren.api.rest.OpenApi.ref;
import static se.stabsliggaren.api.rest.OpenApi.string;
import static se.stabsliggaren.api.rest.Schemas.object;
import static se.stabsliggaren.api.rest.Schemas.ordered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The small bodies that are no events, and what the doors answer with. */
final class OpenApiAnswers {

    private OpenApiAnswers() {}

    static Map<String, Object> schemas() {
        Map<String, Object> schemas = new LinkedHashMap<>(bodies());
        schemas.put("Granted", open("token", string(), "secret", string()));
        schemas.put(
                "Problem",
                open(
                        "type", string(),
                        "title", string(),
                        "status", integer(),
                        "detail", string(),
                        "field", string(),
                        "parameter", string()));
        schemas.put(
                "Incident",
                open(
                        "incident", string(),
                        "log", string(),
                        "designation", string(),
                        "authority", string(),
                        "exercise", ordered("type", "boolean"),
                        "title", string(),
                        "last", integer()));
        schemas.put("Incidents", open("incidents", list(ref("Incident"))));
        schemas.put(
                "Receipt",
                open(
                        "incident", string(),
                        "post", integer(),
                        "type", string(),
                        "recordedAt", string(),
                        "remarks", list(ref("RemarkShown")),
                        "bytes", string(),
                        "slots", list(ref("Slot"))));
        schemas.put("RemarkShown", open("kind", string(), "about", list(integer()), "sentence", string()));
        schemas.put("Slot", open("path", string(), "position", integer(), "salt", string(), "value", Map.of()));
        schemas.put(
                "Post",
                open(
                        "incident", string(),
                        "post", integer(),
                        "name", integer(),
                        "type", string(),
                        "recordedAt", string(),
                        "data", ordered("type", "object"),
                        "bytes", string()));
        schemas.put("Uploaded", open("incident", string(), "attachment", string(), "reference", ref("Attachment")));
        schemas.put("Posts", open("incident", string(), "last", integer(), "posts", list(ref("Post"))));
        return schemas;
    }

    private static Map<String, Object> bodies() {
        return ordered(
                "Opening",
                object(
                        ordered(
                                "authority", string(),
                                "exercise", ordered("type", "boolean"),
                                "title", string(),
                                "diaryNumber", string()),
                        List.of("authority", "exercise", "title")),
                "Authority",
                object(ordered("id", string(), "name", string(), "domain", string()), List.of("id", "name", "domain")),
                "Access",
                object(
                        ordered("person", string(), "authority", string(), "roles", list(string())),
                        List.of("person", "authority", "roles")));
    }

    /** An answer may get more members; a client passes over those it does not know. */
    private static Map<String, Object> open(Object... properties) {
        return ordered("type", "object", "properties", ordered(properties));
    }
}
