package se.stabsliggaren.api.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.calendar.CalendarLinks.Link;
import se.stabsliggaren.api.calendar.CalendarLinks.Made;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.format.Moments;

/** The links of an incident, for programs. */
@RestController
@ConditionalOnWebApplication
class CalendarLinkController {

    private static final String LINKS = "/api/v1/incidents/{id}/calendar-links";

    private final LinkKeeping keeping;
    private final CalendarAddress address;

    CalendarLinkController(LinkKeeping keeping, CalendarAddress address) {
        this.keeping = keeping;
        this.address = address;
    }

    @GetMapping(path = LINKS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> all(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
        List<Map<String, Object>> links = keeping.seen(caller, id).stream()
                .map(CalendarLinkController::tree)
                .toList();
        return Responses.ok(Map.of("links", links));
    }

    @PostMapping(path = LINKS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> make(
            @PathVariable String id, @AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        Made made = keeping.make(caller, id);
        return Responses.json(
                ResponseEntity.created(Responses.at("/api/v1/incidents/%s/calendar-links/%s".formatted(id, made.id()))),
                Map.of("link", made.id(), "address", address.of(made, request)));
    }

    @DeleteMapping(LINKS + "/{link}")
    ResponseEntity<byte[]> takeBack(
            @PathVariable String id, @PathVariable String link, @AuthenticationPrincipal Caller caller) {
        keeping.takeBack(caller, id, link);
        return ResponseEntity.noContent().build();
    }

    private static Map<String, Object> tree(Link link) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("link", link.id());
        tree.put("person", link.person());
        tree.put("madeAt", Moments.write(link.madeAt()));
        return tree;
    }
}
