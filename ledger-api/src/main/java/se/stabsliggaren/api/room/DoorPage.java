package se.stabsliggaren.api.room;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.access.TokenCookie;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.problem.Problem;
import se.stabsliggaren.api.rest.Acting;
import se.stabsliggaren.api.rest.Incidents;
import se.stabsliggaren.api.rest.Opening;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.BadField;

/** How a browser comes in, and the list of incidents it comes to. */
@Controller
@ConditionalOnWebApplication
class DoorPage {

    private final Tokens tokens;
    private final Incidents incidents;
    private final Opening opening;

    DoorPage(Tokens tokens, Incidents incidents, Opening opening) {
        this.tokens = tokens;
        this.incidents = incidents;
        this.opening = opening;
    }

    @GetMapping("/logga-in")
    String form(Model model) {
        model.addAttribute("sentence", "");
        return "room/login";
    }

    @PostMapping("/logga-in")
    String login(
            @RequestParam(defaultValue = "") String nyckel,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (tokens.caller(nyckel.strip()).isEmpty()) {
            response.setStatus(401);
            model.addAttribute("sentence", "Nyckeln är okänd eller återkallad; kontrollera den eller be om en ny.");
            return "room/login";
        }
        TokenCookie.set(request, response, nyckel.strip());
        return "redirect:/";
    }

    @PostMapping("/logga-ut")
    String logout(HttpServletRequest request, HttpServletResponse response) {
        TokenCookie.clear(request, response);
        return "redirect:/logga-in";
    }

    @GetMapping("/")
    String incidents(@AuthenticationPrincipal Caller caller, Model model) {
        return list(caller, "", "", model);
    }

    @PostMapping("/handelser")
    String open(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "false") boolean exercise,
            HttpServletResponse response,
            Model model) {
        caller.must(Right.OPEN);
        try {
            IncidentOpened opened =
                    Opening.opened(Map.of("authority", caller.authority(), "exercise", exercise, "title", title));
            String log = opening.open(Acting.as(caller, caller.recordsAs()), opened, Via.WEB, null)
                    .post()
                    .log();
            return "redirect:/handelse/" + Opening.id(log);
        } catch (BadField bad) {
            response.setStatus(400);
            return list(
                    caller, title, Problem.badField(bad.path(), bad.sentence()).sentence(), model);
        }
    }

    private String list(Caller caller, String title, String sentence, Model model) {
        model.addAttribute("incidents", incidents.all(caller));
        model.addAttribute("caller", caller);
        model.addAttribute("mayOpen", caller.may(Right.OPEN));
        model.addAttribute("title", title);
        model.addAttribute("sentence", sentence);
        return "room/incidents";
    }
}
