package se.stabsliggaren.api.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.integrity.WireName;

/** Helps whoever assesses a request for public documents; it shows what is hidden, to those who may see that. */
@RestController
class RequestController {

    private final Incidents incidents;
    private final CheckpointSigner heads;
    private final RedactionProposals proposals;

    RequestController(Incidents incidents, CheckpointSigner heads, RedactionProposals proposals) {
        this.incidents = incidents;
        this.heads = heads;
        this.proposals = proposals;
    }

    @GetMapping(path = "/api/v1/incidents/{id}/requests/{number}/proposal", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> proposal(
            @PathVariable String id, @PathVariable int number, @AuthenticationPrincipal Caller caller) {
        IncidentEntry incident = incidents.read(caller, id);
        if (!caller.may(Right.EXPORT)) {
            throw new ProblemException(Problem.forbidden(
                    "Förslaget visar även det som är dolt, och din roll får inte se det; be stabschefen eller"
                            + " dataskyddsombudet."));
        }
        RedactionProposals.Proposal proposal = proposals.of(incident.log(), heads.size(incident.log()), number);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("request", (long) number);
        tree.put(
                "places",
                proposal.places().stream().map(RequestController::place).toList());
        tree.put("more", (long) proposal.more());
        return Responses.ok(tree);
    }

    private static Map<String, Object> place(RedactionProposals.Place place) {
        List<String> because =
                place.because().stream().map(WireName::of).sorted().toList();
        return Map.of("passage", Codec.tree(place.passage()), "because", because, "reads", place.reads());
    }
}
