package se.stabsliggaren.api.rest;

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
import se.stabsliggaren.api.problem.Declined;
import se.stabsliggaren.api.problem.Problem;
import se.stabsliggaren.api.proof.Heads;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.register.Noting;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.witness.Cosignatures;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.TlogProof;

/** The whole way from a post to a head of the register, in one document (proof.md, "The way to the register"). */
@RestController
class WayDoor {

    private final Incidents incidents;
    private final Directory directory;
    private final RegisterLog register;
    private final PostLog posts;
    private final Heads heads;
    private final Cosignatures cosignatures;

    WayDoor(
            Incidents incidents,
            Directory directory,
            RegisterLog register,
            PostLog posts,
            Heads heads,
            Cosignatures cosignatures) {
        this.incidents = incidents;
        this.directory = directory;
        this.register = register;
        this.posts = posts;
        this.heads = heads;
        this.cosignatures = cosignatures;
    }

    @GetMapping(path = "/api/v1/incidents/{id}/posts/{number}/way", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> way(
            @PathVariable String id, @PathVariable int number, @AuthenticationPrincipal Caller caller) {
        String log = incidents.read(caller, id).log();
        StoredPost post = posts.post(log, number)
                .orElseThrow(() -> new Declined(
                        Problem.notFound("Nr %d finns inte i händelsen; kontrollera löpnumret.".formatted(number))));
        Noting noting = directory
                .noting(log, number)
                .orElseThrow(() -> new Declined(Problem.notFound(
                        "Registret har inte antecknat nr %d än; det sker vid nästa stabsblad eller utlämnande, och varje dygn."
                                .formatted(number))));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("post", step(post, heads.proof(log, number, noting.size())));
        tree.put("noted", noted(noting));
        return Answers.ok(tree);
    }

    /** The register's post that notes the head, in the smallest head that a witness signed, or in the newest. */
    private Map<String, Object> noted(Noting noting) {
        String log = register.log();
        StoredPost noted = posts.post(log, noting.post()).orElseThrow();
        int size = cosignatures.smallest(log, noting.post()).orElseGet(() -> heads.size(log));
        TlogProof proof = heads.proof(log, noting.post(), size);
        Map<String, Object> tree =
                step(noted, new TlogProof(proof.index(), proof.inclusion(), cosignatures.under(proof.checkpoint())));
        tree.put("slots", noted.slots().stream().map(ShownSlot::json).toList());
        return tree;
    }

    private static Map<String, Object> step(StoredPost post, TlogProof proof) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("bytes", Base64.getEncoder().encodeToString(post.bytes()));
        tree.put("proof", proof.toString());
        return tree;
    }
}
