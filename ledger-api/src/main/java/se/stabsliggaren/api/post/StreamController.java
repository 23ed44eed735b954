package se.stabsliggaren.api.post;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.log.PostJson;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.integrity.Json;

/** The log as it grows. */
@RestController
class StreamController {

    private final Incidents incidents;
    private final Feed feed;

    StreamController(Incidents incidents, Feed feed) {
        this.incidents = incidents;
        this.feed = feed;
    }

    @GetMapping(path = "/api/v1/incidents/{id}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            @RequestParam(defaultValue = "0") int after,
            HttpMethod method,
            HttpServletResponse response) {
        IncidentEntry incident = incidents.read(caller, id);
        response.setHeader("Cache-Control", "no-store");
        int from = Feed.from(last, after);
        return method.equals(HttpMethod.HEAD)
                ? Feed.ended()
                : feed.follow(caller, incident.log(), from, post -> Json.text(PostJson.post(incident, post)));
    }
}
