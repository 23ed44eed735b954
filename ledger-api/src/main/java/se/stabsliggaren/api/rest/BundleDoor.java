package se.stabsliggaren.api.rest;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.check.Soundness;
import se.stabsliggaren.api.export.Bundles;
import se.stabsliggaren.api.export.Releases;
import se.stabsliggaren.api.problem.Declined;
import se.stabsliggaren.api.problem.Problem;
import se.stabsliggaren.api.proof.Heads;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.register.Listed;
import se.stabsliggaren.api.timestamp.Timestamping;
import se.stabsliggaren.api.witness.Asking;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.integrity.bundle.Assessment;

/**
 * Hands out an incident: the whole of it, or what one recorded assessment leaves open. The register notes the head that
 * left, and its witnesses are asked, before the first byte does.
 */
@RestController
class BundleDoor {

    private final Incidents incidents;
    private final Directory directory;
    private final RegisterLog register;
    private final Heads heads;
    private final Accounts accounts;
    private final Stage stage;
    private final Releases releases;
    private final Asking asking;
    private final Bundles bundles;
    private final Soundness soundness;
    private final Timestamping timestamping;

    BundleDoor(
            Incidents incidents,
            Directory directory,
            RegisterLog register,
            Heads heads,
            Accounts accounts,
            Stage stage,
            Releases releases,
            Asking asking,
            Bundles bundles,
            Soundness soundness,
            Timestamping timestamping) {
        this.incidents = incidents;
        this.directory = directory;
        this.register = register;
        this.heads = heads;
        this.accounts = accounts;
        this.stage = stage;
        this.releases = releases;
        this.asking = asking;
        this.bundles = bundles;
        this.soundness = soundness;
        this.timestamping = timestamping;
    }

    @GetMapping(path = "/api/v1/incidents/{id}/bundle", produces = "application/zip")
    ResponseEntity<StreamingResponseBody> bundle(
            @PathVariable String id,
            @RequestParam @Nullable Integer release,
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        Listed incident = incidents.read(caller, id);
        if (!caller.may(Right.EXPORT)) {
            throw new Declined(
                    Problem.forbidden("Din roll får inte lämna ut händelsen; be stabschefen eller dataskyddsombudet."));
        }
        Acting acting = stage.acting(caller, request, incident.exercise());
        String log = register.log();
        int size = heads.size(incident.log());
        Assessment assessment = release == null ? null : releases.of(incident.log(), size, release);
        soundness.mustBeSound(incident.log(), log);
        int registered = directory
                .record(heads.noted(incident.log(), size), acting.recorder(accounts, log, Via.API))
                .post()
                .number();
        timestamping.due(registered);
        asking.ask(log, registered);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.zip\"".formatted(fileName(incident, size, release)))
                .body(out -> {
                    if (assessment == null) {
                        bundles.write(incident, size, log, registered, out);
                    } else {
                        bundles.writeMasked(incident, size, log, registered, assessment, out);
                    }
                });
    }

    /** Unmistakable, also when the file lies in a folder with others. */
    private static String fileName(Listed incident, int size, @Nullable Integer release) {
        return (incident.exercise() ? "OVNING-" : "")
                + incident.designation().replaceAll("[^A-Za-z0-9-]", "")
                + "-nr1-"
                + size
                + (release == null ? "" : "-maskad-enligt-nr" + release);
    }
}
