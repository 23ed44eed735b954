package se.stabsliggaren.api.attachment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.log.VisiblePost;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.Enclosures;
import se.stabsliggaren.format.Enclosures.Enclosure;
import se.stabsliggaren.sight.Sight;

/**
 * Where files are read: by the post that holds them, as its reader may see it; or by the id they got, by who uploaded them
 * and until a post holds them. Who may see everything reads them by the id at any time.
 */
@RestController
class AttachmentReader {

    private final Incidents incidents;
    private final Attachments attachments;
    private final VisibleLog log;

    AttachmentReader(Incidents incidents, Attachments attachments, VisibleLog log) {
        this.incidents = incidents;
        this.attachments = attachments;
        this.log = log;
    }

    @GetMapping("/api/v1/incidents/{id}/attachments/{attachment}")
    ResponseEntity<InputStreamResource> uploaded(
            @PathVariable String id, @PathVariable String attachment, @AuthenticationPrincipal Caller caller) {
        IncidentEntry incident = incidents.read(caller, id);
        Stored stored = uploaded(caller, incident.log(), attachment)
                .orElseThrow(() -> new ProblemException(Problem.notFound(
                        "Ingen fil går att läsa här; läs den genom posten som har den som bilaga, eller"
                                + " ladda upp den igen om ingen har det.")));
        return download(incident, stored, "bilaga");
    }

    private Optional<Stored> uploaded(Caller caller, String log, String attachment) {
        return caller.sight().equals(Sight.WHOLE)
                ? attachments.uploaded(log, attachment)
                : attachments.unused(log, attachment, caller.holder());
    }

    @GetMapping({
        "/api/v1/incidents/{id}/posts/{number}/attachments/{which}",
        "/handelse/{id}/posts/{number}/attachments/{which}"
    })
    ResponseEntity<InputStreamResource> ofPost(
            @PathVariable String id,
            @PathVariable int number,
            @PathVariable int which,
            @AuthenticationPrincipal Caller caller) {
        IncidentEntry incident = incidents.read(caller, id);
        Attachment attachment = attachment(caller, incident, number, which);
        Stored stored = (attachment.digest() instanceof Digest.Sha256 digest
                        ? attachments.of(incident.log(), number, digest.hex())
                        : Optional.<Stored>empty())
                .orElseThrow(() -> new ProblemException(
                        Problem.notFound("Bilagan till nr %d är gallrad eller maskerad; posten säger vad som gäller."
                                .formatted(number))));
        return download(incident, stored, name(attachment.name(), "bilaga-nr-" + number));
    }

    private Attachment attachment(Caller caller, IncidentEntry incident, int number, int which) {
        List<Enclosure> enclosures = log.post(caller.sight(), incident.log(), number)
                .map(VisiblePost::post)
                .map(post -> Enclosures.of(post.entry().paper(), post.event()))
                .orElse(List.of());
        if (which < 1 || which > enclosures.size()) {
            throw new ProblemException(Problem.notFound(
                    "Nr %d har ingen bilaga %d; posten säger vilka som finns.".formatted(number, which)));
        }
        return enclosures.get(which - 1).attachment();
    }

    private static String name(@Nullable Text name, String otherwise) {
        return name instanceof Text.Open open ? open.value() : otherwise;
    }

    /** Always to be saved and never to be shown, whatever it says it is: it came from outside. */
    private ResponseEntity<InputStreamResource> download(IncidentEntry incident, Stored stored, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.mediaType()))
                .contentLength(stored.size())
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(attachments.open(incident.log(), stored)));
    }
}
