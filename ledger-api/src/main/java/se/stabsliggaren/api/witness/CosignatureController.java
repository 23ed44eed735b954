package se.stabsliggaren.api.witness;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.RequestBodies;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.api.register.RegisterLog;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.signing.KeyRegistry;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.VerifierKey;

/** The register's witnesses: asked over the network or by hand, and named for whoever verifies. */
@RestController
class CosignatureController {

    private static final String REGISTER = "/api/v1/register";
    private static final int BYTES = 64 * 1024;

    private final RegisterLog register;
    private final CheckpointSigner heads;
    private final KeyRegistry introduced;
    private final WitnessPolicyFile witnesses;
    private final WitnessJob job;
    private final ManualCosigning brought;

    CosignatureController(
            RegisterLog register,
            CheckpointSigner heads,
            KeyRegistry introduced,
            WitnessPolicyFile witnesses,
            WitnessJob job,
            ManualCosigning brought) {
        this.register = register;
        this.heads = heads;
        this.introduced = introduced;
        this.witnesses = witnesses;
        this.job = job;
        this.brought = brought;
    }

    /** Asks the witnesses now. */
    @PostMapping(path = REGISTER + "/witnessings", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> ask(@AuthenticationPrincipal Caller caller) {
        caller.must(Right.ADMINISTER);
        String log = register.log();
        int size = heads.size(log);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("size", (long) size);
        tree.put(
                "witnesses",
                job.ask(log, size).stream().map(CosignatureController::tree).toList());
        return Responses.ok(tree);
    }

    /** What to bring to a witness that is asked by hand. */
    @GetMapping(path = REGISTER + "/add-checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> asking(@RequestParam int old) {
        String log = register.log();
        int last = heads.size(log);
        if (old < 0 || old > last) {
            throw new ProblemException(
                    Problem.badParameter("old", "Parametern old ska vara från 0 till %d.".formatted(last)));
        }
        return Responses.text(brought.asking(log, old).toString());
    }

    /** Takes what a witness signed by hand. Whoever brings it, it is kept only if it verifies. */
    @PostMapping(
            path = REGISTER + "/cosignatures",
            consumes = MediaType.TEXT_PLAIN_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> bring(HttpServletRequest request) throws IOException {
        byte[] body =
                RequestBodies.read(request, BYTES, "Innehållet är större än 64 KiB; skicka en avstämning i taget.");
        SignedNote note = note(body);
        Checkpoint head = head(note);
        if (!brought.own(register.log(), head)) {
            throw new ProblemException(
                    Problem.of(
                            409,
                            "other-head",
                            "En annan avstämning",
                            "Avstämningen är inte en av det här registrets; skicka den som vittnet fick härifrån, oförändrad."));
        }
        List<String> kept = brought.keep(note);
        if (kept.isEmpty()) {
            throw new ProblemException(
                    Problem.of(
                            422,
                            "not-cosigned",
                            "Ingen underskrift som stämmer",
                            "Ingen rad är undertecknad av ett vittne i witnesses.policy; kontrollera vittnets nyckel och hela raden."));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("size", head.size());
        tree.put("kept", kept);
        return Responses.ok(tree);
    }

    /** Whose cosignatures count, for whoever verifies. */
    @GetMapping(path = REGISTER + "/policy", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> policy() {
        List<VerifierKey> keys = introduced.keys(register.log()).stream()
                .map(key -> VerifierKey.read(key.key()))
                .toList();
        return Responses.text(witnesses.policy(keys).toString());
    }

    private static SignedNote note(byte[] body) {
        try {
            return SignedNote.read(body);
        } catch (IllegalArgumentException e) {
            throw noNote();
        }
    }

    private static Checkpoint head(SignedNote note) {
        try {
            return Checkpoint.read(note.text());
        } catch (IllegalArgumentException e) {
            throw noNote();
        }
    }

    private static BadField noNote() {
        return new BadField(
                "", "Innehållet är inte en undertecknad avstämning; skicka avstämningen med vittnets rad sist.");
    }

    private static Map<String, Object> tree(WitnessReply witnessing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", witnessing.name());
        tree.put("cosigned", witnessing.cosigned());
        tree.put("said", witnessing.sentence());
        return tree;
    }
}
