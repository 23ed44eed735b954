package se.stabsliggaren.api.regime;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.stabsliggaren.projection.regime.Regimes;

/** The same for people: what each duty is called, by what right, how long its limit is and how sure that is. */
@Controller
@ConditionalOnWebApplication
class RegimePage {

    private final Regimes regimes;

    RegimePage(Regimes regimes) {
        this.regimes = regimes;
    }

    @GetMapping("/regelverk")
    String regimes(Model model) {
        RegimeList list = new RegimeList(regimes);
        model.addAttribute("regimes", list.regimes());
        model.addAttribute("laws", list.laws());
        model.addAttribute("packs", regimes.own());
        return "room/regimes";
    }
}
