package se.stabsliggaren.api.view;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MimeTypeUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.http.ContentNegotiation;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.log.VisiblePost;
import se.stabsliggaren.api.page.Pages;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.sight.Sight;

/** What readers ask of an incident: each view by its name, as a page or as data, now or as of an earlier moment. */
@RestController
class ViewController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Incidents incidents;
    private final Projections projections;
    private final Views views;
    private final VisibleLog log;
    private final Pages pages;
    private final LedgerClock wall;

    ViewController(
            Incidents incidents, Projections projections, Views views, VisibleLog log, Pages pages, LedgerClock wall) {
        this.incidents = incidents;
        this.projections = projections;
        this.views = views;
        this.log = log;
        this.pages = pages;
        this.wall = wall;
    }

    @GetMapping({"/api/v1/incidents/{id}/{view}", "/handelse/{id}/{view}"})
    ResponseEntity<byte[]> view(
            @PathVariable String id,
            @PathVariable String view,
            @AuthenticationPrincipal Caller caller,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        IncidentEntry incident = incidents.read(caller, id);
        MediaType form = form(request);
        Projection<?, ?> projection =
                projections.named(view).orElseThrow(() -> unknown(ContentNegotiation.page(request)));
        AsOfQuery asked = AsOfQuery.of(parameters);
        checkRecorded(incident, asked.min());
        ReadOptions reading = reading(incident, asked);
        Object page = page(projection, incident, reading, caller.sight());
        byte[] body = form.equals(HTML) ? pages.html(projection.name(), page) : pages.json(page);
        return ResponseEntity.ok()
                .contentType(form)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(body);
    }

    private <R, P> P page(Projection<R, P> projection, IncidentEntry incident, ReadOptions reading, Sight sight) {
        return projection.page(views.view(projection, incident.log(), sight), reading);
    }

    /** Every post that somebody has a receipt for is in every view, so that one which is not there was never recorded. */
    private void checkRecorded(IncidentEntry incident, int min) {
        int last = min == 0 ? 0 : log.last(incident.log());
        if (last < min) {
            throw new ProblemException(
                    Problem.notFound("Nr %d är inte infört, det sista är nr %d; läs utan min, eller när det är infört."
                            .formatted(min, last)));
        }
    }

    private ReadOptions reading(IncidentEntry incident, AsOfQuery asked) {
        Instant atInstant = moment(incident, asked);
        Integer atPost = asked.atPost() != null || atInstant == null
                ? asked.atPost()
                : Integer.valueOf(log.lastRecordedBy(incident.log(), atInstant));
        return new ReadOptions(
                incident.heading(),
                incident.exercise(),
                atInstant == null ? wall.now().recordedAt() : atInstant,
                atInstant,
                atPost,
                asked.paperAsStated(),
                asked.occurredBy(),
                asked.min());
    }

    /** The moment asked for; a post stands for the moment it was recorded. */
    private @Nullable Instant moment(IncidentEntry incident, AsOfQuery asked) {
        Integer atPost = asked.atPost();
        return atPost == null
                ? asked.atInstant()
                : log.post(Sight.WHOLE, incident.log(), atPost)
                        .map(VisiblePost::post)
                        .orElseThrow(() -> noPost(atPost))
                        .recordedAt();
    }

    private static ProblemException noPost(int post) {
        return new ProblemException(Problem.badParameter(
                "at", "Nr %d finns inte i händelsen; skriv ett löpnummer som finns.".formatted(post)));
    }

    private ProblemException unknown(boolean page) {
        if (page) {
            return new ProblemException(Problem.notFound("Sidan finns inte; gå till händelsen och välj en vy där."));
        }
        String known = projections.all().stream().map(Projection::name).collect(Collectors.joining(", "));
        return new ProblemException(
                Problem.notFound("Det finns ingen vy som heter så; de som finns är %s.".formatted(known)));
    }

    /** A page for who reads pages, data for everybody else. */
    private static MediaType form(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
        List<MediaType> wanted = MediaType.parseMediaTypes(accept == null ? "*/*" : accept);
        MimeTypeUtils.sortBySpecificity(wanted);
        for (MediaType each : wanted) {
            if (each.isWildcardType()) {
                return request.getRequestURI().startsWith("/api/") ? MediaType.APPLICATION_JSON : HTML;
            }
            if (each.includes(MediaType.TEXT_HTML)) {
                return HTML;
            }
            if (each.includes(MediaType.APPLICATION_JSON)) {
                return MediaType.APPLICATION_JSON;
            }
        }
        throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_HTML));
    }
}
