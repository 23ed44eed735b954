package se.stabsliggaren.api.calendar;

import java.util.List;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.NotFound;
import se.stabsliggaren.api.access.NotPermitted;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.calendar.CalendarLinks.Link;
import se.stabsliggaren.api.calendar.CalendarLinks.Made;
import se.stabsliggaren.api.incident.Incidents;

/** Who may make a link, see it listed, and take it back: whoever reads the incident their own, an administrator all. */
@Component
class LinkKeeping {

    private final Incidents incidents;
    private final CalendarLinks links;

    LinkKeeping(Incidents incidents, CalendarLinks links) {
        this.incidents = incidents;
        this.links = links;
    }

    Made make(Caller caller, String incident) {
        incidents.read(caller, incident);
        return links.make(caller, incident)
                .orElseThrow(() -> new NotPermitted(
                        "Du har redan %d länkar till händelsens kalender; ta tillbaka någon av dem först."
                                .formatted(CalendarLinks.MOST)));
    }

    /** Those that stand, without their secrets. */
    List<Link> seen(Caller caller, String incident) {
        incidents.seen(caller, incident);
        if (caller.may(Right.ADMINISTER)) {
            return links.of(incident);
        }
        caller.must(Right.READ);
        return mine(caller, incident);
    }

    List<Link> mine(Caller caller, String incident) {
        return links.of(incident).stream()
                .filter(link -> link.holder().equals(caller.holder()))
                .toList();
    }

    void takeBack(Caller caller, String incident, String id) {
        Link link = seen(caller, incident).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new NotFound("Länken finns inte, eller är redan tillbakatagen; listan visar dem som gäller."));
        links.takeBack(link.id(), caller);
    }
}
