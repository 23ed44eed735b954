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
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.page.Pages;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.projection.timeline.PostPage;
import se.stabsliggaren.projection.timeline.Timeline;

/** One post on a page of its own, as its reader may see it, with what was done to it; now or as of an earlier moment. */
@RestController
class PostPageController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Incidents incidents;
    private final Timeline timeline;
    private final Views views;
    private final ReadingQuery readings;
    private final Pages pages;

    PostPageController(Incidents incidents, Projections projections, Views views, ReadingQuery readings, Pages pages) {
        this.incidents = incidents;
        this.timeline = projections.of(Timeline.class);
        this.views = views;
        this.readings = readings;
        this.pages = pages;
    }

    @GetMapping(path = "/handelse/{id}/post/{number}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> post(
            @PathVariable String id,
            @PathVariable int number,
            @AuthenticationPrincipal Caller caller,
            @RequestParam MultiValueMap<String, String> parameters) {
        IncidentEntry incident = incidents.read(caller, id);
        PostPage page = timeline.post(
                views.view(timeline, incident.log(), caller.sight()),
                readings.of(incident, AsOfQuery.of(parameters)),
                number);
        if (page == null) {
            throw new ProblemException(Problem.notFound(
                    "Nr %d finns inte bland det som sidan skulle visa; kontrollera löpnumret, eller läs utan at."
                            .formatted(number)));
        }
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(pages.html("post", page, PartQuery.of(parameters).in(incident)));
    }
}
