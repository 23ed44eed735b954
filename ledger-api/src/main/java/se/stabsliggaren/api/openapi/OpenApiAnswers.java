package se.stabsliggaren.api.openapi;

import static se.stabsliggaren.api.openapi.OpenApi.anything;
import static se.stabsliggaren.api.openapi.OpenApi.integer;
import static se.stabsliggaren.api.openapi.OpenApi.list;
import static se.stabsliggaren.api.openapi.OpenApi.oneOf;
import static se.stabsliggaren.api.openapi.OpenApi.ref;
import static se.stabsliggaren.api.openapi.OpenApi.string;
import static se.stabsliggaren.api.openapi.Schemas.object;
import static se.stabsliggaren.api.openapi.Schemas.ordered;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.integrity.WireName;

/** The small bodies that are no events, and what the endpoints answer with. */
final class OpenApiAnswers {

    private OpenApiAnswers() {}

    static Map<String, Object> schemas() {
        Map<String, Object> schemas = new LinkedHashMap<>(bodies());
        schemas.putAll(OpenApiAccess.schemas());
        schemas.put(
                "Problem",
                answer(
                        ordered(
                                "type", string(),
                                "title", string(),
                                "status", integer(),
                                "detail", string(),
                                "field", string(),
                                "parameter", string(),
                                "last", integer(),
                                "earliest", moment(),
                                "reference", string(),
                                "forms", list(string())),
                        "type",
                        "title",
                        "status",
                        "detail"));
        Map<String, Object> incident = incident();
        schemas.put("Incident", answer(incident, "incident", "log", "designation", "authority", "exercise", "title"));
        schemas.put("Incidents", answer(ordered("incidents", list(ref("Incident"))), "incidents"));
        schemas.putAll(posts());
        schemas.put(
                "EventType",
                answer(
                        ordered("type", string(), "version", integer(), "schema", anything(), "example", anything()),
                        "type",
                        "version",
                        "schema",
                        "example"));
        schemas.put(
                "EventTypes",
                answer(
                        ordered(
                                "eventTypes",
                                list(answer(
                                        ordered(
                                                "type", string(), "family", string(), "version", integer(), "at",
                                                string()),
                                        "type",
                                        "family",
                                        "version",
                                        "at"))),
                        "eventTypes"));
        schemas.put(
                "Uploaded",
                answer(
                        ordered("incident", string(), "attachment", string(), "reference", ref("Attachment")),
                        "incident",
                        "attachment",
                        "reference"));
        schemas.putAll(OpenApiProofs.schemas());
        schemas.putAll(OpenApiSheets.schemas());
        schemas.putAll(OpenApiWitnesses.schemas());
        schemas.putAll(OpenApiRegimes.schemas());
        schemas.putAll(OpenApiCalendar.schemas());
        schemas.putAll(OpenApiWebhooks.schemas());
        schemas.put("Disposals", answer(ordered("open", list(ref("OpenDisposal"))), "open"));
        schemas.put(
                "OpenDisposal",
                answer(
                        ordered(
                                "decision", integer(),
                                "decidedAt", moment(),
                                "earliest", moment(),
                                "secondsLeft", integer(),
                                "sentence", string()),
                        "decision",
                        "decidedAt",
                        "earliest",
                        "secondsLeft",
                        "sentence"));
        schemas.put(
                "Health",
                answer(
                        ordered(
                                "status", oneOf(List.of("UP", "DEGRADED", "DOWN")),
                                "detail", string(),
                                "troubles", list(ref("Trouble"))),
                        "status"));
        schemas.put(
                "Trouble",
                answer(
                        ordered(
                                "code", string(),
                                "detail", string(),
                                "logs", list(string()),
                                "webhooks", list(string())),
                        "code",
                        "detail"));
        return schemas;
    }

    private static Map<String, Object> bodies() {
        return ordered(
                "Opening",
                object(
                        ordered(
                                "authority", string(),
                                "exercise", bool(),
                                "title", string(),
                                "diaryNumber", string(),
                                "occurred", ref("Occurred")),
                        List.of("authority", "exercise", "title")),
                "IncidentCorrection",
                object(ordered("title", string(), "reason", string()), List.of("title", "reason")),
                "Disposal",
                object(
                        ordered(
                                "decision",
                                integer(),
                                "notReached",
                                list(object(ordered("name", string(), "remains", string()), List.of("name")))),
                        List.of("decision")),
                "Export",
                object(ordered("release", integer(1, Integer.MAX_VALUE)), List.of()),
                "Clock",
                object(ordered("instant", moment()), List.of("instant")));
    }

    private static Map<String, Object> incident() {
        return ordered(
                "incident", string(),
                "log", string(),
                "designation", string(),
                "authority", string(),
                "exercise", bool(),
                "title", string(),
                "continues", string(),
                "continuedIn", string(),
                "movingTo", string(),
                "movedTo", string(),
                "takenOverFrom", string(),
                "last", integer(),
                "key", string());
    }

    private static Map<String, Object> posts() {
        return ordered(
                "Receipt",
                answer(
                        ordered(
                                "incident", string(),
                                "designation", string(),
                                "post", integer(),
                                "type", string(),
                                "recordedAt", moment(),
                                "remarks", list(ref("RemarkShown")),
                                "bytes", string(),
                                "slots", list(ref("Slot")),
                                "rewritten", bool(),
                                "proof", string()),
                        "incident",
                        "post",
                        "type",
                        "recordedAt",
                        "remarks",
                        "bytes",
                        "slots",
                        "proof"),
                "RemarkShown",
                answer(
                        ordered("kind", string(), "about", list(integer()), "sentence", string()),
                        "kind",
                        "about",
                        "sentence"),
                "Slot",
                answer(
                        ordered(
                                "path", string(),
                                "position", integer(),
                                "salt", string(),
                                "value", Map.of(),
                                "digest", string(),
                                "erased", integer()),
                        "path",
                        "position"),
                "By",
                answer(
                        ordered("account", string(), "function", string(), "via", oneOf(codes(Via.values()))),
                        "account",
                        "function",
                        "via"),
                "Post",
                post(),
                "Posts",
                answer(
                        ordered("incident", string(), "last", integer(), "posts", list(ref("Post"))),
                        "incident",
                        "last",
                        "posts"));
    }

    private static Map<String, Object> post() {
        return answer(
                ordered(
                        "incident", string(),
                        "post", integer(),
                        "name", integer(),
                        "type", string(),
                        "version", integer(),
                        "recordedAt", moment(),
                        "clock", oneOf(codes(ClockState.values())),
                        "by", ref("By"),
                        "source", anything(),
                        "occurred", anything(),
                        "paper", anything(),
                        "corrects", integer(),
                        "reason", string(),
                        "causedBy", integer(),
                        "remarks", list(ref("RemarkShown")),
                        "data", anything(),
                        "covered", list(string()),
                        "writer", string(),
                        "bytes", string()),
                "incident",
                "post",
                "name",
                "type",
                "recordedAt",
                "clock",
                "by",
                "occurred",
                "remarks",
                "data",
                "covered",
                "bytes");
    }

    /** An answer may get more members; a client passes over those it does not know. */
    static Map<String, Object> answer(Map<String, Object> members, String... always) {
        return ordered("type", "object", "properties", members, "required", List.of(always));
    }

    static Map<String, Object> bool() {
        return ordered("type", "boolean");
    }

    static Map<String, Object> moment() {
        return ordered("type", "string", "format", "date-time");
    }

    private static List<String> codes(Enum<?>[] values) {
        return Arrays.stream(values).map(WireName::of).toList();
    }
}
