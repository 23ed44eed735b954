package se.stabsliggaren.api.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.log.PostJson;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.log.VisiblePost;
import se.stabsliggaren.api.register.IncidentEntry;

/** The log itself, post by post. */
@RestController
class LogController {

    /** Posts that are read together. */
    private static final int AT_ONCE = 20;

    /** The size of an answer, about, after which no more posts are put into it: 2 MiB. */
    private static final int BYTES = 2 * 1024 * 1024;

    private final Incidents incidents;
    private final VisibleLog log;

    LogController(Incidents incidents, VisibleLog log) {
        this.incidents = incidents;
        this.log = log;
    }

    @GetMapping(path = "/api/v1/incidents/{id}/posts", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> posts(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "100") int limit) {
        IncidentEntry incident = incidents.read(caller, id);
        check("after", after, 0, Integer.MAX_VALUE);
        check("limit", limit, 1, PostJson.MOST);
        List<VisiblePost> posts = posts(caller, incident, after, limit);
        int last = log.last(incident.log());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("incident", incident.id());
        tree.put("last", (long) last);
        tree.put(
                "posts",
                posts.stream().map(post -> PostJson.post(incident, post)).toList());
        return Responses.json(ResponseEntity.ok().eTag("\"" + last + "\""), tree);
    }

    @GetMapping(path = "/api/v1/incidents/{id}/posts/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> post(
            @PathVariable String id, @PathVariable int number, @AuthenticationPrincipal Caller caller) {
        IncidentEntry incident = incidents.read(caller, id);
        VisiblePost post = log.post(caller.sight(), incident.log(), number)
                .orElseThrow(
                        () -> new ProblemException(Problem.notFound("Nr %d finns inte i händelsen; det sista är nr %d."
                                .formatted(number, log.last(incident.log())))));
        return Responses.ok(PostJson.post(incident, post));
    }

    /** As many as an answer takes: what is read whole is small, whatever stands in the posts. */
    private List<VisiblePost> posts(Caller caller, IncidentEntry incident, int after, int limit) {
        List<VisiblePost> posts = new ArrayList<>();
        int bytes = 0;
        boolean more = true;
        while (more && posts.size() < limit && bytes < BYTES) {
            int from = posts.isEmpty() ? after : posts.getLast().post().number();
            List<VisiblePost> next =
                    log.posts(caller.sight(), incident.log(), from, Math.min(AT_ONCE, limit - posts.size()));
            more = next.size() == AT_ONCE;
            for (VisiblePost post : next) {
                posts.add(post);
                bytes += post.bytes().length + post.size();
            }
        }
        return posts;
    }

    private static void check(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            throw new ProblemException(Problem.badParameter(
                    parameter, "Parametern %s ska vara från %d till %d.".formatted(parameter, least, most)));
        }
    }
}
