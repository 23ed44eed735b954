package se.stabsliggaren.api.openapi;

import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.api.post.DraftTypes;
import se.stabsliggaren.format.Vocabulary;

/** What can be recorded: every type with its schema and an example. */
@RestController
class EventTypeController {

    private static final String TYPES = "/api/v1/event-types";

    @GetMapping(path = TYPES, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> all() {
        List<Map<String, Object>> types = DraftTypes.types().stream()
                .map(type -> Schemas.ordered(
                        "type",
                        type.name(),
                        "family",
                        type.family(),
                        "version",
                        (long) type.version(),
                        "at",
                        TYPES + "/" + type.name()))
                .toList();
        return Responses.ok(Map.of("eventTypes", types));
    }

    @GetMapping(path = TYPES + "/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> one(@PathVariable String name) {
        Vocabulary.Type type = DraftTypes.types().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.notFound("Typen finns inte; se /api/v1/event-types för dem som finns.")));
        return Responses.ok(Schemas.ordered(
                "type",
                type.name(),
                "version",
                (long) type.version(),
                "schema",
                Schemas.of(type),
                "example",
                DraftTypes.example(type)));
    }
}
