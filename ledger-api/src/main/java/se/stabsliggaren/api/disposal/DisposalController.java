package se.stabsliggaren.api.disposal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.append.RequestHeaders;
import se.stabsliggaren.api.http.EventDataReader;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.RequestBodies;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.api.http.StrictJson;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.log.PostJson;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Moments;

/** Where a decided disposal is carried out, by another person than the one who recorded the decision. */
@RestController
class DisposalController {

    private static final String DISPOSALS = "/api/v1/incidents/{id}/disposals";

    private final Incidents incidents;
    private final Disposals disposals;
    private final Accounts accounts;
    private final CheckpointSigner heads;
    private final OpenDisposals open;

    DisposalController(
            Incidents incidents, Disposals disposals, Accounts accounts, CheckpointSigner heads, OpenDisposals open) {
        this.open = open;
        this.incidents = incidents;
        this.disposals = disposals;
        this.accounts = accounts;
        this.heads = heads;
    }

    /** What is decided and not carried out, and how long others have to object. */
    @GetMapping(path = DISPOSALS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> open(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
        IncidentEntry incident = incidents.read(caller, id);
        return Responses.ok(Map.of(
                "open",
                open.in(incident.log()).stream().map(DisposalController::tree).toList()));
    }

    private static Map<String, Object> tree(OpenDisposals.Open open) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("decision", open.decision());
        tree.put("decidedAt", Moments.write(open.decided()));
        tree.put("earliest", Moments.write(open.earliest()));
        tree.put("secondsLeft", open.left().toSeconds());
        tree.put("sentence", open.sentence());
        return tree;
    }

    @PostMapping(
            path = DISPOSALS,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> carryOut(
            @PathVariable String id, @AuthenticationPrincipal Caller caller, HttpServletRequest request)
            throws IOException {
        IncidentEntry incident = incidents.seen(caller, id);
        Role role = caller.roles().stream()
                .filter(each -> each.may(Right.DISPOSE))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.forbidden("Rollen %s får inte verkställa gallring; be dataskyddsombudet."
                                .formatted(caller.recordsAs().function()))));
        if (caller.may(Right.ADMINISTER)) {
            throw new ProblemException(Problem.forbidden(
                    "Den som administrerar liggaren verkställer inte gallring; be en annan person med den rollen."));
        }
        byte[] body = RequestBodies.read(request);
        DisposalCarriedOut asked = asked(StrictJson.read(RequestBodies.text(body)));
        Disposals.CarriedOut done = disposals.carryOut(
                incident.log(),
                asked.decision().post(),
                asked.stores(),
                Actor.as(caller, role).recorder(accounts, incident.log(), Via.API),
                RequestHeaders.request(request, caller.holder(), body));
        return answer(incident, done);
    }

    private ResponseEntity<byte[]> answer(IncidentEntry incident, Disposals.CarriedOut done) {
        Receipt receipt = done.receipt();
        int number = receipt.post().number();
        Map<String, Object> tree = PostJson.receipt(incident.id(), receipt, heads.proof(receipt.post(), number));
        tree.put("rewritten", done.rewritten());
        return Responses.json(
                ResponseEntity.created(Responses.at("/api/v1/incidents/" + incident.id() + "/posts/" + number))
                        .eTag("\"" + number + "\""),
                tree);
    }

    /** What is asked for, read by the rules of the event it becomes; a store that a person names is one not reached. */
    private static DisposalCarriedOut asked(@org.jspecify.annotations.Nullable Object written) {
        if (!(written instanceof Map<?, ?> tree)) {
            throw new BadField("", "Innehållet ska vara ett objekt med beslutets nummer, som {\"decision\": 47}.");
        }
        Map<String, Object> data = new LinkedHashMap<>();
        tree.forEach((name, value) -> {
            if (!name.equals("decision") && !name.equals("notReached")) {
                throw new BadField((String) name, "Fältet finns inte här; de som finns är decision och notReached.");
            }
            data.put(name.equals("decision") ? "decision" : "stores", name.equals("decision") ? value : stores(value));
        });
        if (!(tree.get("decision") instanceof Long)) {
            throw new BadField("decision", "Ange beslutets löpnummer, som 47.");
        }
        data.putIfAbsent("stores", List.of());
        try {
            return (DisposalCarriedOut) EventDataReader.event("record.disposal-carried-out", data);
        } catch (BadField bad) {
            throw new BadField(bad.path().replaceFirst("^stores", "notReached"), bad.sentence());
        }
    }

    private static Object stores(Object written) {
        if (!(written instanceof List<?> list)) {
            return written;
        }
        List<Object> stores = new ArrayList<>();
        for (Object each : list) {
            if (each instanceof Map<?, ?> named && !named.containsKey("cleaned")) {
                Map<Object, Object> store = new HashMap<>(named);
                store.put("cleaned", false);
                stores.add(store);
            } else {
                throw new BadField("notReached", "Skriv varje plats som inte nås med name och remains.");
            }
        }
        return stores;
    }
}
