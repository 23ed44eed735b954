package se.stabsliggaren.api.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.stabsliggaren.api.access.TokenCookie;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.login.Bootstrap.Begun;
import se.stabsliggaren.api.login.Bootstrap.Wish;
import se.stabsliggaren.format.BadField;

/** The one-time page that the first start links to, and later a link that whoever keeps the machine had made. */
@Controller
@ConditionalOnWebApplication
class BootstrapController {

    private final BootstrapLink first;
    private final Bootstrap beginning;
    private final Tokens tokens;

    BootstrapController(BootstrapLink first, Bootstrap beginning, Tokens tokens) {
        this.first = first;
        this.beginning = beginning;
        this.tokens = tokens;
    }

    @GetMapping("/start/{code}")
    String form(@PathVariable String code, Model model) {
        if (first.is(code)) {
            return form(code, new Wish("", "", "", "", false), "", model);
        }
        model.addAttribute("caller", tokens.linked(code).orElseThrow(BootstrapController::used));
        model.addAttribute("code", code);
        return "room/link";
    }

    @PostMapping("/start/{code}")
    String begin(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String domain,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "false") boolean exercise,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Wish wish = new Wish(name, domain, person, title, exercise);
        try {
            Begun begun = first.once(code, () -> beginning.begin(wish))
                    .or(() -> linked(code))
                    .orElseThrow(BootstrapController::used);
            TokenCookie.set(request, response, begun.secret());
            model.addAttribute("begun", begun);
            response.setHeader("Cache-Control", "no-store");
            return "room/begun";
        } catch (BadField bad) {
            response.setStatus(400);
            return form(code, wish, bad.sentence(), model);
        }
    }

    /** Opening a link takes a button, as programs that look at mail open every address in it. */
    private Optional<Begun> linked(String code) {
        return tokens.linked(code)
                .flatMap(caller -> tokens.open(code).map(token -> new Begun(token.secret(), caller.authority(), null)));
    }

    private static String form(String code, Wish wish, String sentence, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("wish", wish);
        model.addAttribute("sentence", sentence);
        return "room/start";
    }

    private static ProblemException used() {
        return new ProblemException(
                Problem.notFound(
                        "Länken är redan använd, för gammal eller fel, eller så har någon börjat genom en annan; logga in med din"
                                + " nyckel, eller be den som sköter datorn starta om liggaren eller köra ledger access för en ny."));
    }
}
