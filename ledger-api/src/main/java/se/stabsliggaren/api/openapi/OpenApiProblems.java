package se.stabsliggaren.api.openapi;

import static se.stabsliggaren.api.openapi.Schemas.ordered;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ways in which an endpoint says no. All are of one form; nothing is stored when one of them is answered. */
final class OpenApiProblems {

    private static final Map<Integer, String> MEANINGS = meanings();

    private OpenApiProblems() {}

    /** The responses by name, as endpoints refer to them. */
    static Map<String, Object> responses() {
        Map<String, Object> responses = new LinkedHashMap<>();
        MEANINGS.forEach((status, meaning) -> responses.put(name(status), response(status, meaning)));
        responses.put("ProblemOther", response(0, "Anything else that was not done."));
        return responses;
    }

    static Map<String, Object> ref(int status) {
        if (!MEANINGS.containsKey(status)) {
            throw new IllegalStateException("nobody has said what " + status + " means");
        }
        return Map.of("$ref", "#/components/responses/" + name(status));
    }

    static Map<String, Object> other() {
        return Map.of("$ref", "#/components/responses/ProblemOther");
    }

    private static String name(int status) {
        return "Problem" + status;
    }

    private static Map<String, Object> response(int status, String meaning) {
        Map<String, Object> response = ordered("description", meaning);
        if (status == 401) {
            response.put("headers", Map.of("WWW-Authenticate", header("Bearer.")));
        }
        if (status == 503 || status == 429) {
            response.put("headers", Map.of("Retry-After", header("Seconds to wait.")));
        }
        response.put("content", Map.of("application/problem+json", Map.of("schema", OpenApi.ref("Problem"))));
        return response;
    }

    static Map<String, Object> header(String description) {
        return ordered("description", description, "schema", OpenApi.string());
    }

    private static Map<Integer, String> meanings() {
        Map<Integer, String> meanings = new LinkedHashMap<>();
        meanings.put(400, "It cannot be understood; `field` or `parameter` names what.");
        meanings.put(401, "No token, or one that is unknown or was taken back.");
        meanings.put(403, "The token's role may not do this.");
        meanings.put(404, "It is not there, or belongs to another authority.");
        meanings.put(406, "The answer does not exist in the form that Accept asks for; `forms` names those there are.");
        meanings.put(409, "A rule refuses it, as when it refers to a post that does not exist; `field` names where.");
        meanings.put(
                412,
                "The incident has moved on since the post named, or does not have it (ledger-behind); `last` is its last post.");
        meanings.put(413, "The body is larger than 1 MiB.");
        meanings.put(415, "The body's format is not taken here.");
        meanings.put(422, "The Idempotency-Key was used before, with another body.");
        meanings.put(408, "The body came too slowly; nothing was done.");
        meanings.put(429, "The token holds as many of these at once as it can; nothing was done.");
        meanings.put(
                503,
                "Not now: with Retry-After, send it again; without, `incident` stands still at a post that only a newer version reads.");
        meanings.put(
                507,
                "No room for files that no post refers to: the token or the incident has too many, or the disk is nearly full.");
        return meanings;
    }
}
