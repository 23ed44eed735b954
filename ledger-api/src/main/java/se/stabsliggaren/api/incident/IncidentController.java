package se.stabsliggaren.api.incident;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.append.RequestHeaders;
import se.stabsliggaren.api.http.JsonFields;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.RequestBodies;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.api.http.StrictJson;
import se.stabsliggaren.api.log.PostJson;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.signing.KeyRegistry;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.Via;

/** Incidents: opened, listed, one with where it stands, and its title corrected. */
@RestController
class IncidentController {

    private static final String INCIDENTS = "/api/v1/incidents";

    private final Incidents incidents;
    private final IncidentOpener opening;
    private final VisibleLog log;
    private final ExerciseImpersonation impersonation;
    private final CheckpointSigner heads;
    private final KeyRegistry introduced;

    IncidentController(
            Incidents incidents,
            IncidentOpener opening,
            VisibleLog log,
            ExerciseImpersonation impersonation,
            CheckpointSigner heads,
            KeyRegistry introduced) {
        this.incidents = incidents;
        this.opening = opening;
        this.log = log;
        this.impersonation = impersonation;
        this.heads = heads;
        this.introduced = introduced;
    }

    @PostMapping(
            path = INCIDENTS,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> open(@AuthenticationPrincipal Caller caller, HttpServletRequest request) throws IOException {
        byte[] body = RequestBodies.read(request);
        Opening asked = Opening.of(StrictJson.read(RequestBodies.text(body)));
        IncidentOpened opened = asked.incident();
        Actor acting = impersonation.acting(caller, request, opened.exercise());
        mayOpen(acting, "öppna en händelse");
        if (!opened.authority().equals(caller.authority())) {
            throw new ProblemException(
                    Problem.forbidden("Nyckeln gäller en annan myndighet; öppna händelsen med en nyckel för den."));
        }
        impersonation.clock(caller, request, opened.exercise());
        Receipt receipt = opening.open(
                acting,
                asked,
                RequestHeaders.via(request, List.of()),
                RequestHeaders.request(request, caller.holder(), body));
        String id = IncidentOpener.id(receipt.post().log());
        Map<String, Object> tree = PostJson.receipt(id, receipt, heads.proof(receipt.post(), 1));
        incidents.all(caller).stream()
                .filter(incident -> incident.id().equals(id))
                .findFirst()
                .ifPresent(incident -> tree.put("designation", incident.designation()));
        return Responses.json(
                ResponseEntity.created(Responses.at(INCIDENTS + "/" + id)).eTag("\"1\""), tree);
    }

    /** Corrects what the register calls it; what its own posts say is corrected among them. */
    @PutMapping(path = INCIDENTS + "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> correct(
            @PathVariable String id, @AuthenticationPrincipal Caller caller, HttpServletRequest request)
            throws IOException {
        IncidentEntry incident = incidents.seen(caller, id);
        Actor acting = impersonation.acting(caller, request, incident.exercise());
        mayOpen(acting, "rätta en händelses rubrik");
        byte[] body = RequestBodies.read(request);
        JsonFields fields = JsonFields.of(body, "title", "reason");
        opening.retitle(
                acting,
                incident,
                fields.string("title"),
                fields.string("reason"),
                Via.API,
                RequestHeaders.request(request, caller.holder(), "correct " + incident.log(), body));
        return ResponseEntity.noContent().build();
    }

    private static void mayOpen(Actor acting, String what) {
        if (!acting.role().may(Right.OPEN)) {
            throw new ProblemException(Problem.forbidden("Rollen %s får inte %s; be loggföraren eller stabschefen."
                    .formatted(acting.role().function(), what)));
        }
    }

    @GetMapping(path = INCIDENTS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> all(@AuthenticationPrincipal Caller caller) {
        return Responses.ok(Map.of(
                "incidents",
                incidents.all(caller).stream().map(IncidentController::tree).toList()));
    }

    @GetMapping(path = INCIDENTS + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> one(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
        IncidentEntry incident = incidents.read(caller, id);
        int last = log.last(incident.log());
        Map<String, Object> tree = tree(incident);
        tree.put("last", (long) last);
        introduced.keys(incident.log()).stream()
                .map(KeyIntroduced::key)
                .reduce((earlier, later) -> later)
                .ifPresent(key -> tree.put("key", key));
        return Responses.json(ResponseEntity.ok().eTag("\"" + last + "\""), tree);
    }

    private static Map<String, Object> tree(IncidentEntry incident) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("incident", incident.id());
        tree.put("log", incident.log());
        tree.put("designation", incident.designation());
        tree.put("authority", incident.authority());
        tree.put("exercise", incident.exercise());
        tree.put("title", incident.title().masked());
        if (incident.continues() != null) {
            tree.put("continues", incident.continues());
        }
        if (incident.continuedIn() != null) {
            tree.put("continuedIn", incident.continuedIn());
        }
        if (incident.moved() != null) {
            String said =
                    switch (incident.moved().stage()) {
                        case BEGUN -> "movingTo";
                        case CONFIRMED -> "movedTo";
                        case TAKEN_OVER -> "takenOverFrom";
                        case CALLED_OFF, REFUSED -> null;
                    };
            if (said != null) {
                tree.put(said, incident.place());
            }
        }
        return tree;
    }
}
