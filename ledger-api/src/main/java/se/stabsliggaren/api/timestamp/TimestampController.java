package se.stabsliggaren.api.timestamp;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.api.register.RegisterLog;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.format.Moments;

/** The time stamps of the register's heads, for whoever keeps such a head (spec/timestamps.md). */
@RestController
class TimestampController {

    private static final String PATH = "/api/v1/register/timestamps";
    private static final int MOST_WAITING = 1000;

    private final RegisterLog register;
    private final CheckpointSigner heads;
    private final Timestamps timestamps;

    TimestampController(RegisterLog register, CheckpointSigner heads, Timestamps timestamps) {
        this.register = register;
        this.heads = heads;
        this.timestamps = timestamps;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> timestamps() {
        String log = register.log();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("log", log);
        tree.put(
                "timestamps",
                timestamps.kept(log, heads.size(log)).stream()
                        .map(TimestampController::tree)
                        .toList());
        tree.put(
                "waiting",
                timestamps.waiting(log, MOST_WAITING).stream()
                        .map(Long::valueOf)
                        .toList());
        return Responses.ok(tree);
    }

    @GetMapping(path = PATH + "/{size}", produces = Timestamps.REPLY)
    ResponseEntity<byte[]> timestamp(@PathVariable int size) {
        byte[] answer = timestamps
                .answer(register.log(), size)
                .orElseThrow(() -> new ProblemException(Problem.notFound(
                        "Registrets avstämning vid nr %d är inte tidsstämplad; se /api/v1/register/timestamps för dem som är."
                                .formatted(size))));
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .contentType(MediaType.parseMediaType(Timestamps.REPLY))
                .body(answer);
    }

    private static Map<String, Object> tree(Timestamps.Kept kept) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("size", (long) kept.size());
        tree.put("stampedAt", Moments.write(kept.at()));
        return tree;
    }
}
