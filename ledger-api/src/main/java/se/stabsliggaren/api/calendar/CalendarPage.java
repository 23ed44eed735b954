package se.stabsliggaren.api.calendar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.form.FormPage;
import se.stabsliggaren.api.form.MadeFor;
import se.stabsliggaren.api.form.OtherWriter;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.projection.text.SwedishTime;

/** Where a person makes a link to an incident's calendar and takes it back. */
@Controller
@ConditionalOnWebApplication
class CalendarPage implements FormPage {

    private static final String PAGE = "/handelse/{id}/kalender";

    private final Incidents incidents;
    private final LinkKeeping keeping;
    private final CalendarAddress address;

    CalendarPage(Incidents incidents, LinkKeeping keeping, CalendarAddress address) {
        this.incidents = incidents;
        this.keeping = keeping;
        this.address = address;
    }

    /** A link as the page lists it. */
    record Listed(String id, String made) {}

    @GetMapping(PAGE)
    String links(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response,
            Model model) {
        return page(incidents.read(caller, id), caller, "", response, model);
    }

    /** The address stands on this answer and nowhere else. */
    @PostMapping(PAGE)
    String make(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String av,
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        mustBeMadeFor(caller, av);
        IncidentEntry incident = incidents.read(caller, id);
        String made = address.of(keeping.make(caller, id), request);
        return page(incident, caller, made, response, model);
    }

    @PostMapping(PAGE + "/{link}/ta-tillbaka")
    String takeBack(
            @PathVariable String id,
            @PathVariable String link,
            @RequestParam(defaultValue = "") String av,
            @AuthenticationPrincipal Caller caller) {
        mustBeMadeFor(caller, av);
        IncidentEntry incident = incidents.read(caller, id);
        keeping.takeBack(caller, id, link);
        return "redirect:/handelse/%s/kalender".formatted(incident.id());
    }

    private static void mustBeMadeFor(Caller caller, String av) {
        try {
            MadeFor.must(caller, av);
        } catch (OtherWriter other) {
            throw new ProblemException(other.problem());
        }
    }

    private String page(IncidentEntry incident, Caller caller, String made, HttpServletResponse response, Model model) {
        List<Listed> links = keeping.mine(caller, incident.id()).stream()
                .map(link -> new Listed(link.id(), SwedishTime.dated(link.madeAt())))
                .toList();
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("incident", incident);
        model.addAttribute("links", links);
        model.addAttribute("made", made);
        return "room/calendar";
    }
}
