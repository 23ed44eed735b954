package se.stabsliggaren.api.view;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.projection.filing.FilingDrafts;
import se.stabsliggaren.projection.filing.FilingDraftsPage;

/** The drafts of filings as text to be copied, now or as of an earlier moment. */
@RestController
class FilingTextController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Incidents incidents;
    private final FilingDrafts drafts;
    private final Views views;
    private final ReadingQuery readings;

    FilingTextController(Incidents incidents, Projections projections, Views views, ReadingQuery readings) {
        this.incidents = incidents;
        this.drafts = projections.of(FilingDrafts.class);
        this.views = views;
        this.readings = readings;
    }

    @GetMapping(
            path = {"/api/v1/incidents/{id}/filing-drafts/text", "/handelse/{id}/filing-drafts/text"},
            produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> text(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            @RequestParam MultiValueMap<String, String> parameters) {
        IncidentEntry incident = incidents.read(caller, id);
        FilingDraftsPage page = drafts.page(
                views.view(drafts, incident.log(), caller.sight()), readings.of(incident, AsOfQuery.of(parameters)));
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(page.text().getBytes(StandardCharsets.UTF_8));
    }
}
