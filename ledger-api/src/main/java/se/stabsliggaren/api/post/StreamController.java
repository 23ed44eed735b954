package se.stabsliggaren.api.post;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.log.PostJson;
import se.stabsliggaren.api.post.Feed.Told;
import se.stabsliggaren.integrity.Json;

/** The log as it grows. */
@RestController
class StreamController {

    private final Feed feed;

    StreamController(Feed feed) {
        this.feed = feed;
    }

    @GetMapping(path = "/api/v1/incidents/{id}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "0") int after,
            HttpServletRequest request,
            HttpServletResponse response) {
        return feed.follow(
                caller,
                id,
                after,
                request,
                response,
                (incident, post) -> List.of(new Told("post", Json.text(PostJson.post(incident, post)))));
    }
}
