package se.stabsliggaren.api.room;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.form.FormNonce;
import se.stabsliggaren.api.form.FormPage;
import se.stabsliggaren.api.form.FormRefusal;
import se.stabsliggaren.api.form.FormTime;
import se.stabsliggaren.api.form.MadeFor;
import se.stabsliggaren.api.form.OtherWriter;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.regime.KnownRegimes;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.view.Halted;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.WireName;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.text.SwedishCodes;

/** The form by which a person says whether a duty to report applies, as no line of words can start its clock. */
@Controller
@ConditionalOnWebApplication
class AssessmentPage implements FormPage {

    private static final String PATH = "/handelse/{id}/plikt";

    private static final String OTHER_ASSESSMENT =
            "En annan bedömning från den här sidan är redan införd; se efter bland"
                    + " posterna, och tryck igen om även den här ska in.";

    private static final String PRESS_AGAIN =
            "Bedömningen kan ha kommit med men är inte säkrad på disk; tryck igen så förs den in en enda gång.";

    private final Incidents incidents;
    private final PostAppender recording;
    private final Accounts accounts;
    private final Regimes regimes;
    private final KnownRegimes known;
    private final DutyBoard duties;
    private final Views views;
    private final LedgerClock wall;

    AssessmentPage(
            Incidents incidents,
            PostAppender recording,
            Accounts accounts,
            Regimes regimes,
            KnownRegimes known,
            Projections projections,
            Views views,
            LedgerClock wall) {
        this.incidents = incidents;
        this.recording = recording;
        this.accounts = accounts;
        this.regimes = regimes;
        this.known = known;
        this.duties = projections.of(DutyBoard.class);
        this.views = views;
        this.wall = wall;
    }

    /** What was filled in; what was left empty is not said. */
    record Filled(
            String plikt,
            String bedomning,
            String ansvarig,
            String skal,
            String bedomare,
            String dag,
            String klockslag) {

        static final Filled NOTHING = new Filled("", "", "", "", "", "", "");

        Filled {
            plikt = said(plikt);
            bedomning = said(bedomning);
            ansvarig = said(ansvarig);
            skal = said(skal);
            bedomare = said(bedomare);
            dag = said(dag);
            klockslag = said(klockslag);
        }

        private static String said(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }

        Map<String, Object> draft() {
            if (plikt.isEmpty() || bedomning.isEmpty()) {
                throw new BadField(
                        plikt.isEmpty() ? "plikt" : "bedomning",
                        "Det framgår inte vilken plikt det gäller eller om den gäller, så inget är infört; välj båda och"
                                + " tryck igen.");
            }
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("regime", plikt);
            data.put("verdict", bedomning);
            putSaid(data, "controller", ansvarig);
            putSaid(data, "grounds", skal);
            putSaid(data, "judge", bedomare);
            Map<String, Object> draft = new LinkedHashMap<>();
            draft.put("type", "duty.assessed");
            draft.put("data", data);
            new FormTime("occurred", "det bedömdes", dag, klockslag)
                    .when()
                    .ifPresent(when -> draft.put("occurred", Map.of("at", when.written())));
            return draft;
        }

        private static void putSaid(Map<String, Object> data, String field, String said) {
            if (!said.isEmpty()) {
                data.put(field, said);
            }
        }
    }

    @GetMapping(PATH)
    String page(@PathVariable String id, @AuthenticationPrincipal Caller caller, Model model) {
        return page(incidents.read(caller, id), caller, Filled.NOTHING, FormNonce.made(), "", model);
    }

    /** Records the assessment; a failure gives the page back with what was filled in still there. */
    @PostMapping(PATH)
    String assess(
            @PathVariable String id,
            @ModelAttribute Filled filled,
            @RequestParam(defaultValue = "") String once,
            @RequestParam(defaultValue = "") String av,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response,
            Model model) {
        IncidentEntry incident = incidents.read(caller, id);
        try {
            MadeFor.must(caller, av);
            Actor acting = Actor.as(caller, caller.recordsAs());
            acting.mustRecord("duty");
            Map<String, Object> draft = filled.draft();
            List<Receipt> receipts = recording.record(
                    incident.log(),
                    List.of(known.known(Codec.draft(draft))),
                    acting.recorder(accounts, incident.log(), Via.WEB),
                    null,
                    FormNonce.request(caller, once, Json.write(draft)));
            return "redirect:/handelse/%s#nr-%d"
                    .formatted(incident.id(), receipts.getLast().post().number());
        } catch (OtherWriter other) {
            return again(FormRefusal.of(other), incident, caller, filled, once, response, model);
        } catch (BadField bad) {
            return again(FormRefusal.of(bad), incident, caller, filled, once, response, model);
        } catch (NotRecorded not) {
            return again(FormRefusal.of(not, OTHER_ASSESSMENT), incident, caller, filled, once, response, model);
        } catch (DurabilityUnknown unconfirmed) {
            return again(FormRefusal.of(unconfirmed, PRESS_AGAIN), incident, caller, filled, once, response, model);
        }
    }

    private String again(
            FormRefusal refusal,
            IncidentEntry incident,
            Caller caller,
            Filled filled,
            String once,
            HttpServletResponse response,
            Model model) {
        response.setStatus(refusal.status());
        return page(incident, caller, filled, refusal.once(once), refusal.sentence(), model);
    }

    private String page(
            IncidentEntry incident, Caller caller, Filled filled, String once, String sentence, Model model) {
        model.addAttribute("incident", incident);
        model.addAttribute("mayWrite", caller.may(Right.RECORD));
        model.addAttribute("duties", offered(incident, caller));
        model.addAttribute("verdicts", verdicts());
        model.addAttribute("filled", filled);
        model.addAttribute("once", once);
        model.addAttribute("sentence", sentence);
        return "room/assessment";
    }

    /** Those that were in force at any time while the incident lasted; all, where a post of it cannot be read. */
    private List<Regime> offered(IncidentEntry incident, Caller caller) {
        try {
            return duties.assessable(
                    views.view(duties, incident.log(), caller.sight()),
                    wall.now().recordedAt());
        } catch (Halted e) {
            return regimes.all().stream().filter(Regime::beginsADuty).toList();
        }
    }

    private static Map<String, String> verdicts() {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(WireName.of(verdict), SwedishCodes.of(verdict));
        }
        return verdicts;
    }
}
