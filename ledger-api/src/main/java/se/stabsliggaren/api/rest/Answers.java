package se.stabsliggaren.api.rest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.stabsliggaren.integrity.Json;

/** Answers in JSON, always written the same way. Nothing of a ledger is left behind in a cache. */
final class Answers {

    private Answers() {}

    static ResponseEntity<byte[]> ok(Object tree) {
        return json(ResponseEntity.ok(), tree);
    }

    static ResponseEntity<byte[]> json(ResponseEntity.BodyBuilder answer, Object tree) {
        return answer.header("Cache-Control", "no-store")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.write(tree));
    }
}
