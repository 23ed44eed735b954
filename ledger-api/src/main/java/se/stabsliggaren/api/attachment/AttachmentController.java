package se.stabsliggaren.api.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.register.IncidentEntry;

/** Where files come in. What is answered is what an event holds of the file. */
@RestController
class AttachmentController {

    private final Incidents incidents;
    private final Uploads uploads;
    private final AttachmentLimit limit;

    AttachmentController(Incidents incidents, Uploads uploads, AttachmentLimit limit) {
        this.incidents = incidents;
        this.uploads = uploads;
        this.limit = limit;
    }

    @PostMapping(path = "/api/v1/incidents/{id}/attachments", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> take(
            @PathVariable String id, @AuthenticationPrincipal Caller caller, HttpServletRequest request)
            throws IOException {
        IncidentEntry incident = incidents.seen(caller, id);
        if (!caller.may(Right.RECORD) && !caller.may(Right.EVALUATE)) {
            throw new ProblemException(Problem.forbidden("Rollen %s får inte föra in bilagor; be loggföraren."
                    .formatted(caller.recordsAs().function())));
        }
        Offer offer = OfferHeaders.read(request, caller.holder());
        Taken taken = uploads.take(incident.log(), caller.holder(), offer, limit.body(request));
        return Responses.json(
                ResponseEntity.created(Responses.at("/api/v1/incidents/%s/attachments/%s"
                        .formatted(incident.id(), taken.stored().id()))),
                tree(incident, offer, taken));
    }

    private static Map<String, Object> tree(IncidentEntry incident, Offer offer, Taken taken) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("digest", taken.digest());
        reference.put("mediaType", taken.stored().mediaType());
        reference.put("size", taken.stored().size());
        if (offer.name() != null) {
            reference.put("name", offer.name());
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("incident", incident.id());
        tree.put("attachment", taken.stored().id());
        tree.put("reference", reference);
        return tree;
    }
}
