package se.stabsliggaren.api.export;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.api.append.RequestHeaders;
import se.stabsliggaren.api.fsck.Soundness;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.RequestBodies;
import se.stabsliggaren.api.http.StrictJson;
import se.stabsliggaren.api.incident.ExerciseImpersonation;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.register.RegisterLog;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.timestamp.Timestamping;
import se.stabsliggaren.api.witness.WitnessJob;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.integrity.bundle.Assessment;
import se.stabsliggaren.ledger.Recorder;

/**
 * Hands out an incident: the whole of it, or what one recorded assessment leaves open. The register notes the head that
 * left, and its witnesses are asked, before the first byte does; so that it takes a POST.
 */
@RestController
class ExportController {

    private final Incidents incidents;
    private final IncidentRegister directory;
    private final RegisterLog register;
    private final CheckpointSigner heads;
    private final Accounts accounts;
    private final ExerciseImpersonation impersonation;
    private final Releases releases;
    private final WitnessJob witnesses;
    private final Bundles bundles;
    private final Soundness soundness;
    private final Timestamping timestamping;

    ExportController(
            Incidents incidents,
            IncidentRegister directory,
            RegisterLog register,
            CheckpointSigner heads,
            Accounts accounts,
            ExerciseImpersonation impersonation,
            Releases releases,
            WitnessJob witnesses,
            Bundles bundles,
            Soundness soundness,
            Timestamping timestamping) {
        this.incidents = incidents;
        this.directory = directory;
        this.register = register;
        this.heads = heads;
        this.accounts = accounts;
        this.impersonation = impersonation;
        this.releases = releases;
        this.witnesses = witnesses;
        this.bundles = bundles;
        this.soundness = soundness;
        this.timestamping = timestamping;
    }

    @PostMapping(path = "/api/v1/incidents/{id}/exports", produces = "application/zip")
    ResponseEntity<StreamingResponseBody> export(
            @PathVariable String id, @AuthenticationPrincipal Caller caller, HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException {
        IncidentEntry incident = incidents.read(caller, id);
        if (!caller.may(Right.EXPORT)) {
            throw new ProblemException(
                    Problem.forbidden("Din roll får inte lämna ut händelsen; be stabschefen eller dataskyddsombudet."));
        }
        Actor acting = impersonation.acting(caller, request, incident.exercise());
        byte[] body = RequestBodies.read(request);
        Integer release = release(body, request);
        int last = heads.size(incident.log());
        // Asked of the log as it is now, also when the request is repeated: what was stopped since does not go out.
        Assessment assessment = release == null ? null : releases.of(incident.log(), last, release);
        soundness.mustBeSound(incident.log(), register.log());
        Receipt noted =
                noted(incident, last, acting, RequestHeaders.request(request, caller.holder(), incident.log(), body));
        int registered = noted.post().number();
        timestamping.due(registered);
        witnesses.ask(register.log(), registered);
        int size = ((HeadNoted) noted.post().event()).size();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.zip\"".formatted(fileName(incident, size, release)))
                .body(out -> {
                    if (assessment == null) {
                        bundles.write(incident, size, register.log(), registered, out);
                    } else {
                        bundles.writeMasked(incident, size, register.log(), registered, assessment, out);
                    }
                });
    }

    /** The head that leaves, or the one that left when this request was first sent. */
    private Receipt noted(IncidentEntry incident, int size, Actor acting, @Nullable Request request) {
        Recorder recorder = acting.recorder(accounts, register.log(), Via.API);
        return directory.record(heads.noted(incident.log(), size), recorder, request);
    }

    /** The assessment to follow; null for all of it. */
    private static @Nullable Integer release(byte[] body, HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException {
        if (body.length == 0) {
            return null;
        }
        String form = String.valueOf(request.getContentType()).split(";", 2)[0].strip();
        if (!form.equalsIgnoreCase(MediaType.APPLICATION_JSON_VALUE)) {
            throw new HttpMediaTypeNotSupportedException("not JSON: " + form);
        }
        if (!(StrictJson.read(RequestBodies.text(body)) instanceof Map<?, ?> tree)) {
            throw new BadField("", "Innehållet ska vara tomt, eller ett objekt som {\"release\": 47}.");
        }
        for (Object name : tree.keySet()) {
            if (!name.equals("release")) {
                throw new BadField((String) name, "Fältet finns inte här; det enda som finns är release.");
            }
        }
        return tree.containsKey("release") ? number(tree.get("release")) : null;
    }

    /** One that is there and is no number does not mean that all of it is to go out. */
    private static int number(@Nullable Object written) {
        if (written instanceof Long number && number >= 1 && number <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        throw new BadField("release", "Ange prövningens löpnummer, som 47; utelämna fältet för hela paketet.");
    }

    /** Unmistakable, also when the file lies in a folder with others. */
    private static String fileName(IncidentEntry incident, int size, @Nullable Integer release) {
        String designation = incident.designation().replace('Ö', 'O').replaceAll("[^A-Za-z0-9-]", "");
        return (incident.exercise() && !designation.startsWith("OVNING-") ? "OVNING-" : "")
                + designation
                + "-nr1-"
                + size
                + (release == null ? "" : "-maskad-enligt-nr" + release);
    }
}
