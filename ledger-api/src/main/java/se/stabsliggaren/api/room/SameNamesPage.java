package se.stabsliggaren.api.room;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.form.FormNonce;
import se.stabsliggaren.api.form.FormPage;
import se.stabsliggaren.api.form.FormRefusal;
import se.stabsliggaren.api.form.MadeFor;
import se.stabsliggaren.api.form.OtherWriter;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.WireName;
import se.stabsliggaren.naming.NearNames;
import se.stabsliggaren.projection.text.SwedishCodes;

/** The form by which somebody says that two spellings mean the same, filled in with those that a remark asks about. */
@Controller
@ConditionalOnWebApplication
class SameNamesPage implements FormPage {

    private static final String PATH = "/handelse/{id}/samma-namn";

    private static final String OTHER_NAMES = "Andra namn från den här sidan är redan införda; se efter bland posterna,"
            + " och tryck igen om även de här ska in.";

    private static final String PRESS_AGAIN =
            "Det kan ha kommit med men är inte säkrat på disk; tryck igen så förs det in en enda gång.";

    private final Incidents incidents;
    private final NamesAsked asked;
    private final PostAppender recording;
    private final Accounts accounts;

    SameNamesPage(Incidents incidents, NamesAsked asked, PostAppender recording, Accounts accounts) {
        this.incidents = incidents;
        this.asked = asked;
        this.recording = recording;
        this.accounts = accounts;
    }

    /** What stands in the form. */
    private record Written(String kind, String one, String other, String name, String reason) {

        static final Written NOTHING = new Written("system", "", "", "", "");

        static Written of(NearNames near) {
            return new Written(WireName.of(near.kind()), near.here(), near.there(), near.there(), "");
        }

        Map<String, Object> draft() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("kind", kind);
            data.put("spellings", List.of(one.strip(), other.strip()));
            data.put("name", name.isBlank() ? other.strip() : name.strip());
            if (!reason.isBlank()) {
                data.put("reason", reason.strip());
            }
            return Map.of("type", "record.names-merged", "data", data);
        }
    }

    /** @param post the post whose remark asks; 0 for an empty form */
    @GetMapping(PATH)
    String page(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int post,
            @AuthenticationPrincipal Caller caller,
            Model model) {
        IncidentEntry incident = incidents.read(caller, id);
        Written written = asked.first(caller.sight(), incident.log(), post)
                .map(Written::of)
                .orElse(Written.NOTHING);
        return form(incident, caller, written, FormNonce.made(), "", model);
    }

    /** Records it; a failure gives the page back with what was typed still in it. */
    @PostMapping(PATH)
    String merge(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String slag,
            @RequestParam(defaultValue = "") String en,
            @RequestParam(defaultValue = "") String annan,
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "") String skal,
            @RequestParam(defaultValue = "") String once,
            @RequestParam(defaultValue = "") String av,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response,
            Model model) {
        IncidentEntry incident = incidents.read(caller, id);
        Written written = new Written(slag, en, annan, namn, skal);
        try {
            MadeFor.must(caller, av);
            int post = record(incident, caller, written, once);
            return "redirect:/handelse/%s#nr-%d".formatted(incident.id(), post);
        } catch (OtherWriter other) {
            return again(FormRefusal.of(other), incident, caller, written, once, response, model);
        } catch (BadField bad) {
            return again(FormRefusal.of(bad), incident, caller, written, once, response, model);
        } catch (NotRecorded not) {
            return again(FormRefusal.of(not, OTHER_NAMES), incident, caller, written, once, response, model);
        } catch (DurabilityUnknown unconfirmed) {
            return again(FormRefusal.of(unconfirmed, PRESS_AGAIN), incident, caller, written, once, response, model);
        }
    }

    private static String again(
            FormRefusal refusal,
            IncidentEntry incident,
            Caller caller,
            Written written,
            String once,
            HttpServletResponse response,
            Model model) {
        response.setStatus(refusal.status());
        return form(incident, caller, written, refusal.once(once), refusal.sentence(), model);
    }

    private int record(IncidentEntry incident, Caller caller, Written written, String once) {
        Actor acting = Actor.as(caller, caller.recordsAs());
        acting.mustRecord("record");
        Map<String, Object> draft = written.draft();
        return recording
                .record(
                        incident.log(),
                        List.of(Codec.draft(draft)),
                        acting.recorder(accounts, incident.log(), Via.WEB),
                        null,
                        FormNonce.request(caller, once, Json.text(draft).getBytes(StandardCharsets.UTF_8)))
                .getLast()
                .post()
                .number();
    }

    private static String form(
            IncidentEntry incident, Caller caller, Written written, String once, String sentence, Model model) {
        model.addAttribute("incident", incident);
        model.addAttribute("kinds", kinds());
        model.addAttribute("written", written);
        model.addAttribute("mayWrite", caller.may(Right.RECORD));
        model.addAttribute("once", once);
        model.addAttribute("sentence", sentence);
        return "room/same-names";
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (NameKind kind : NameKind.values()) {
            kinds.put(WireName.of(kind), SwedishCodes.of(kind));
        }
        return kinds;
    }
}
