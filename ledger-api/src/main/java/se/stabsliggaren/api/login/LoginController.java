package se.stabsliggaren.api.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.access.TokenCookie;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.append.AppendProblems;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.form.FormNonce;
import se.stabsliggaren.api.form.FormPage;
import se.stabsliggaren.api.form.MadeFor;
import se.stabsliggaren.api.form.OtherWriter;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemHandler;
import se.stabsliggaren.api.incident.IncidentOpener;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.BadField;

/** How a browser comes in, and the list of incidents it comes to. */
@Controller
@ConditionalOnWebApplication
class LoginController implements FormPage {

    private static final String OTHER_INCIDENT =
            "En annan händelse från den här sidan är redan öppnad; se efter i listan,"
                    + " och tryck Öppna igen om även den här ska öppnas.";

    private static final String PRESS_AGAIN =
            "Händelsen kan ha kommit med men är inte säkrad på disk; tryck igen så förs den in en enda gång.";

    private final Tokens tokens;
    private final Incidents incidents;
    private final IncidentOpener opening;

    LoginController(Tokens tokens, Incidents incidents, IncidentOpener opening) {
        this.tokens = tokens;
        this.incidents = incidents;
        this.opening = opening;
    }

    @GetMapping("/logga-in")
    String form(HttpServletRequest request, HttpServletResponse response, Model model) {
        model.addAttribute("sentence", "");
        model.addAttribute("left", DraftsLeft.taken(request, response));
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
            model.addAttribute("left", "");
            return "room/login";
        }
        TokenCookie.set(request, response, nyckel.strip());
        return "redirect:/";
    }

    @PostMapping("/logga-ut")
    String logout(@AuthenticationPrincipal Caller caller, HttpServletRequest request, HttpServletResponse response) {
        TokenCookie.clear(request, response);
        DraftsLeft.by(caller, request, response);
        return "redirect:/logga-in";
    }

    @GetMapping("/")
    String incidents(@AuthenticationPrincipal Caller caller, Model model) {
        return list(caller, IncidentForm.EMPTY, FormNonce.made(), "", model);
    }

    /** Opens it, once however often the button was pressed; a failure gives the page back as it was filled in. */
    @PostMapping("/handelser")
    String open(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "false") boolean exercise,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "") String once,
            @RequestParam(defaultValue = "") String av,
            HttpServletResponse response,
            Model model) {
        caller.must(Right.OPEN);
        IncidentForm form = new IncidentForm(title, exercise, day, time);
        try {
            MadeFor.must(caller, av);
            return "redirect:/handelse/" + opened(caller, form, once);
        } catch (OtherWriter other) {
            response.setStatus(other.problem().status());
            return list(caller, form, once, other.sentence(), model);
        } catch (BadField bad) {
            response.setStatus(400);
            String sentence = Problem.badField(bad.path(), bad.sentence()).sentence();
            return list(caller, form, FormNonce.made(), sentence, model);
        } catch (NotRecorded.OtherBody other) {
            response.setStatus(409);
            return list(caller, form, FormNonce.made(), OTHER_INCIDENT, model);
        } catch (NotRecorded notRecorded) {
            response.setStatus(AppendProblems.of(notRecorded).status());
            return list(caller, form, once, notRecorded.sentence(), model);
        } catch (DurabilityUnknown unconfirmed) {
            response.setStatus(ProblemHandler.of(unconfirmed).status());
            return list(caller, form, once, PRESS_AGAIN, model);
        }
    }

    private String opened(Caller caller, IncidentForm form, String once) {
        return IncidentOpener.id(opening.open(
                        Actor.as(caller, caller.recordsAs()),
                        form.opening(caller.authority()),
                        Via.WEB,
                        FormNonce.request(caller, once, form.bytes()))
                .post()
                .log());
    }

    private String list(Caller caller, IncidentForm form, String once, String sentence, Model model) {
        model.addAttribute("incidents", incidents.all(caller));
        model.addAttribute("caller", caller);
        model.addAttribute("mayOpen", caller.may(Right.OPEN));
        model.addAttribute("form", form);
        model.addAttribute("once", once);
        model.addAttribute("sentence", sentence);
        return "room/incidents";
    }
}
