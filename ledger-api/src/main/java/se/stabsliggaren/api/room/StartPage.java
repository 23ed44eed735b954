package se.stabsliggaren.api.room;

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
import se.stabsliggaren.api.problem.Declined;
import se.stabsliggaren.api.problem.Problem;
import se.stabsliggaren.api.room.Beginning.Begun;
import se.stabsliggaren.api.room.Beginning.Wish;
import se.stabsliggaren.format.BadField;

/** The one-time page that the first start links to. */
@Controller
@ConditionalOnWebApplication
class StartPage {

    private final FirstStart first;
    private final Beginning beginning;

    StartPage(FirstStart first, Beginning beginning) {
        this.first = first;
        this.beginning = beginning;
    }

    @GetMapping("/start/{code}")
    String form(@PathVariable String code, Model model) {
        if (!first.is(code)) {
            throw used();
        }
        return form(code, new Wish("", "", "", "", false), "", model);
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
            Optional<Begun> begun = first.once(code, () -> beginning.begin(wish));
            TokenCookie.set(
                    request, response, begun.orElseThrow(StartPage::used).secret());
            model.addAttribute("begun", begun.get());
            response.setHeader("Cache-Control", "no-store");
            return "room/begun";
        } catch (BadField bad) {
            response.setStatus(400);
            return form(code, wish, bad.sentence(), model);
        }
    }

    private static String form(String code, Wish wish, String sentence, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("wish", wish);
        model.addAttribute("sentence", sentence);
        return "room/start";
    }

    private static Declined used() {
        return new Declined(
                Problem.notFound(
                        "Länken är redan använd eller fel; logga in med din nyckel, eller starta om liggaren om ingen har en."));
    }
}
