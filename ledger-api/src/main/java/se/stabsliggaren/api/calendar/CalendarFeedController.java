package se.stabsliggaren.api.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.NotFound;
import se.stabsliggaren.api.access.NotPermitted;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.calendar.CalendarLinks.Link;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.load.Shares;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.integrity.Sha256;
import se.stabsliggaren.projection.view.ReadOptions;

/**
 * What a calendar program reads, which sends no token: the link says whose sight it has. One that was taken back, whose
 * maker has no access any more, or that never was, is not there, and nothing tells these apart.
 */
@RestController
@ConditionalOnWebApplication
class CalendarFeedController {

    private final CalendarLinks links;
    private final Tokens tokens;
    private final Incidents incidents;
    private final IncidentCalendar calendar;
    private final CalendarAddress address;
    private final Shares shares;
    private final LedgerClock wall;

    CalendarFeedController(
            CalendarLinks links,
            Tokens tokens,
            Incidents incidents,
            IncidentCalendar calendar,
            CalendarAddress address,
            Shares shares,
            LedgerClock wall) {
        this.links = links;
        this.tokens = tokens;
        this.incidents = incidents;
        this.calendar = calendar;
        this.address = address;
        this.shares = shares;
        this.wall = wall;
    }

    @GetMapping("/kalender/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret, HttpServletRequest request) {
        Link link = links.opened(secret).orElseThrow(CalendarFeedController::gone);
        Caller maker = tokens.held(link.holder()).orElseThrow(CalendarFeedController::gone);
        Shares.Taken share = shares.forReader(maker.holder());
        try {
            IncidentEntry incident = incident(maker, link.incident()).orElseThrow(CalendarFeedController::gone);
            byte[] bytes = calendar.of(incident, maker.sight(), reading(incident), address.ledger(request));
            return ResponseEntity.ok()
                    .contentType(IncidentCalendar.TYPE)
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .eTag(HexFormat.of().formatHex(Sha256.of(bytes)))
                    .body(bytes);
        } finally {
            share.close();
        }
    }

    private Optional<IncidentEntry> incident(Caller maker, String id) {
        try {
            return Optional.of(incidents.read(maker, id));
        } catch (NotFound | NotPermitted none) {
            return Optional.empty();
        }
    }

    private ReadOptions reading(IncidentEntry incident) {
        return new ReadOptions(
                incident.heading(), incident.exercise(), wall.now().recordedAt(), null, null, false, null);
    }

    private static NotFound gone() {
        return new NotFound("Kalendern finns inte, eller så är länken tillbakatagen eller den som gjorde den har inte"
                + " tillträde längre; gör en ny länk på händelsens sida.");
    }
}
