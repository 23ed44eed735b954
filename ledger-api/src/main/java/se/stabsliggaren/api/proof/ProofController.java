package se.stabsliggaren.api.proof;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.register.RegisterLog;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.witness.Cosignatures;

/** Signed heads and proofs, of an incident and of the register, for whoever keeps an earlier head (docs/spec). */
@RestController
class ProofController {

    private static final String INCIDENT = "/api/v1/incidents/{id}";
    private static final String REGISTER = "/api/v1/register";

    private final Incidents incidents;
    private final RegisterLog register;
    private final CheckpointSigner heads;
    private final Cosignatures cosignatures;

    ProofController(Incidents incidents, RegisterLog register, CheckpointSigner heads, Cosignatures cosignatures) {
        this.incidents = incidents;
        this.register = register;
        this.heads = heads;
        this.cosignatures = cosignatures;
    }

    @GetMapping(path = INCIDENT + "/posts/{number}/proof", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> proof(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam @Nullable Integer size,
            @AuthenticationPrincipal Caller caller) {
        String log = incidents.read(caller, id).log();
        if (number < 1 || number > heads.size(log)) {
            throw new ProblemException(
                    Problem.notFound("Nr %d finns inte i händelsen; kontrollera löpnumret.".formatted(number)));
        }
        int of = size(log, "size", size, number);
        return Responses.text(heads.proof(log, number, of).toString());
    }

    @GetMapping(path = INCIDENT + "/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> checkpoint(
            @PathVariable String id, @RequestParam @Nullable Integer size, @AuthenticationPrincipal Caller caller) {
        String log = incidents.read(caller, id).log();
        return Responses.text(heads.head(log, size(log, "size", size, 1)).toString());
    }

    @GetMapping(path = INCIDENT + "/consistency", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> consistency(
            @PathVariable String id,
            @RequestParam int from,
            @RequestParam @Nullable Integer to,
            @AuthenticationPrincipal Caller caller) {
        return consistency(incidents.read(caller, id).log(), from, to);
    }

    /** Who keeps this ledger's history: the one key that witnesses and readers have to hold. */
    @GetMapping(path = REGISTER, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> register() {
        String log = register.log();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("log", log);
        tree.put("key", register.key());
        tree.put("last", (long) heads.size(log));
        return Responses.ok(tree);
    }

    @GetMapping(path = REGISTER + "/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> registerCheckpoint(@RequestParam @Nullable Integer size) {
        String log = register.log();
        return Responses.text(
                cosignatures.under(heads.head(log, size(log, "size", size, 1))).toString());
    }

    @GetMapping(path = REGISTER + "/consistency", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> registerConsistency(@RequestParam int from, @RequestParam @Nullable Integer to) {
        return consistency(register.log(), from, to);
    }

    private ResponseEntity<byte[]> consistency(String log, int from, @Nullable Integer to) {
        int end = size(log, "to", to, 1);
        int begin = size(log, "from", from, 1);
        if (begin > end) {
            throw new ProblemException(Problem.badParameter(
                    "from", "Parametern from är större än to; byt plats på dem, den mindre loggen kommer först."));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("log", log);
        tree.put("from", (long) begin);
        tree.put("to", (long) end);
        tree.put(
                "hashes",
                heads.consistency(log, begin, end).stream()
                        .map(hash -> Base64.getEncoder().encodeToString(hash))
                        .toList());
        return Responses.ok(tree);
    }

    private int size(String log, String parameter, @Nullable Integer asked, int least) {
        int last = heads.size(log);
        int size = asked == null ? last : asked;
        if (size < least || size > last) {
            throw new ProblemException(Problem.badParameter(
                    parameter,
                    last < least
                            ? "Nr %d finns inte; det sista är nr %d.".formatted(least, last)
                            : "Parametern %s ska vara från %d till %d.".formatted(parameter, least, last)));
        }
        return size;
    }
}
