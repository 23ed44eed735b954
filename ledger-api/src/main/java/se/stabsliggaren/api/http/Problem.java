package se.stabsliggaren.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.stabsliggaren.integrity.Json;

/**
 * Something that was not done, as RFC 9457 says it.
 *
 * @param code the end of the problem's type; it never changes
 * @param sentence one Swedish sentence for a tired person: what, why, what to do instead
 * @param more further members, e.g. the field at fault
 */
public record Problem(int status, String code, String title, String sentence, Map<String, Object> more) {

    /** Characters of a sentence that are sent. */
    static final int CHARACTERS = 600;

    private static final int REPLACEMENT = 0xFFFD;
    private static final String TYPE = "urn:stabsliggaren:problem:";

    public Problem {
        sentence = shown(sentence);
        more = Map.copyOf(more);
    }

    public static Problem of(int status, String code, String title, String sentence) {
        return new Problem(status, code, title, sentence, Map.of());
    }

    public static Problem badField(String field, String sentence) {
        return of(400, "bad-field", "Ett fält går inte att förstå", sentence).with("field", field);
    }

    public static Problem badParameter(String parameter, String sentence) {
        return of(400, "bad-parameter", "En parameter går inte att förstå", sentence)
                .with("parameter", parameter);
    }

    public static Problem notFound(String sentence) {
        return of(404, "not-found", "Finns inte", sentence);
    }

    public static Problem forbidden(String sentence) {
        return of(403, "forbidden", "Inte tillåtet", sentence);
    }

    public static Problem unknownCaller() {
        return of(
                401,
                "unknown-caller",
                "Okänd avsändare",
                "Liggaren vet inte vem du är; skicka en giltig nyckel, som Authorization: Bearer …, eller logga in.");
    }

    /** The database does not answer, so that nobody can even be recognised. */
    public static Problem outOfReach() {
        return of(
                503,
                "unavailable",
                "Kan inte nå databasen",
                "Liggaren når inte sin databas och inget är infört; se /health för vad som ska göras, och försök igen.");
    }

    public Problem with(String member, Object value) {
        Map<String, Object> members = new LinkedHashMap<>(more);
        members.put(member, value);
        return new Problem(status, code, title, sentence, members);
    }

    /** The body of the answer. */
    public byte[] json() {
        Map<String, Object> members = new LinkedHashMap<>(more);
        members.put("type", TYPE + code);
        members.put("title", title);
        members.put("status", (long) status);
        members.put("detail", sentence);
        return Json.write(members);
    }

    /** A sentence can quote what was sent, and that can be anything. */
    private static String shown(String sentence) {
        String shown = sentence.length() <= CHARACTERS ? sentence : sentence.substring(0, CHARACTERS) + "…";
        return shown.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    ResponseEntity.BodyBuilder answer() {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).header("Cache-Control", "no-store");
        if (status == 401) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        if (code.startsWith("not-") && status == 503 || status == 429) {
            answer.header("Retry-After", "1");
        }
        return answer;
    }

    ResponseEntity<byte[]> entity() {
        return answer().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(json());
    }

    /** The answer: a page for who looks at pages, and JSON for all others. */
    public ResponseEntity<byte[]> answer(HttpServletRequest request) {
        return ContentNegotiation.page(request) ? ProblemPage.of(this, request) : entity();
    }

    /** Answers with it where no controller does. */
    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResponseEntity<byte[]> entity = answer(request);
        response.setStatus(status);
        entity.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.getOutputStream().write(java.util.Objects.requireNonNull(entity.getBody()));
    }
}
