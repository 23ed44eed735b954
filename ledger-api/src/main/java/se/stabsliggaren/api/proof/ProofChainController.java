package se.stabsliggaren.api.proof;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.integrity.ShownSlot;

/** The whole way from a post to a head of the register, in one document (spec/receipt.md, "The way to the register"). */
@RestController
class ProofChainController {

    private final Incidents incidents;
    private final CheckpointSigner heads;
    private final ProofChains ways;

    ProofChainController(Incidents incidents, CheckpointSigner heads, ProofChains ways) {
        this.incidents = incidents;
        this.heads = heads;
        this.ways = ways;
    }

    @GetMapping(path = "/api/v1/incidents/{id}/posts/{number}/proof-chain", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> way(
            @PathVariable String id, @PathVariable int number, @AuthenticationPrincipal Caller caller) {
        String log = incidents.read(caller, id).log();
        if (number < 1 || number > heads.size(log)) {
            throw notFound("Nr %d finns inte i händelsen; kontrollera löpnumret.", number);
        }
        ProofChain way = ways.from(log, number)
                .orElseThrow(() -> notFound(
                        "Registret har inte antecknat nr %d än; det sker vid nästa stabsblad eller utlämnande, och varje dygn.",
                        number));
        Map<String, Object> noted = step(way.noted());
        noted.put("slots", way.slots().stream().map(ShownSlot::json).toList());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("post", step(way.post()));
        tree.put("noted", noted);
        return Responses.ok(tree);
    }

    private static ProblemException notFound(String sentence, int number) {
        return new ProblemException(Problem.notFound(sentence.formatted(number)));
    }

    private static Map<String, Object> step(ProofChain.Step step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("bytes", Base64.getEncoder().encodeToString(step.bytes()));
        tree.put("proof", step.proof().toString());
        return tree;
    }
}
