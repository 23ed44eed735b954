package se.stabsliggaren.api.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.stabsliggaren.integrity.Json;

/** Answers, always written the same way. Nothing of a ledger is left behind in a cache. */
public final class Responses {

    private Responses() {}

    public static ResponseEntity<byte[]> ok(Object tree) {
        return json(ResponseEntity.ok(), tree);
    }

    /** Where something new is, for whoever asked. */
    public static URI at(String endpoint) {
        return URI.create(RequestPath.outside(endpoint));
    }

    /** Text whose every byte counts. */
    public static ResponseEntity<byte[]> text(String text) {
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    public static ResponseEntity<byte[]> json(ResponseEntity.BodyBuilder answer, Object tree) {
        return answer.header("Cache-Control", "no-store")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.write(tree));
    }
}
