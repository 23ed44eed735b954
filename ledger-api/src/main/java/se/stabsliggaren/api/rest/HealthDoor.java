package se.stabsliggaren.api.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.proof.Journal;
import se.stabsliggaren.api.store.Database;

/** Whether the ledger lives; open to everybody, so that it says nothing about what is in it. */
@RestController
class HealthDoor {

    private final Database database;
    private final Journal journal;

    HealthDoor(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @GetMapping(path = "/health", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> health() {
        return database.trouble()
                .or(journal::trouble)
                .map(trouble -> Answers.json(ResponseEntity.status(503), health("DOWN", trouble)))
                .orElseGet(() -> Answers.ok(health("UP", "")));
    }

    private static Map<String, Object> health(String status, String trouble) {
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("status", status);
        if (!trouble.isEmpty()) {
            health.put("detail", trouble);
        }
        return health;
    }
}
