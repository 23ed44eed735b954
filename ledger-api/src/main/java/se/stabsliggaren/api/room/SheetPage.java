package se.stabsliggaren.api.room;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
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
import se.stabsliggaren.api.form.FormNonce;
import se.stabsliggaren.api.form.FormPage;
import se.stabsliggaren.api.form.FormRefusal;
import se.stabsliggaren.api.form.MadeFor;
import se.stabsliggaren.api.form.OtherWriter;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.RegisterLog;
import se.stabsliggaren.api.sheet.Filing;
import se.stabsliggaren.api.sheet.MeetingSheet;
import se.stabsliggaren.api.sheet.MeetingSheets;
import se.stabsliggaren.api.sheet.NotFiled;
import se.stabsliggaren.api.sheet.Printing;
import se.stabsliggaren.api.sheet.QrCode;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.BadField;

/** The sheets of staff meetings: which there are, one as it is printed, and what stands on the paper when it is filed. */
@Controller
@ConditionalOnWebApplication
class SheetPage implements FormPage {

    private static final String SHEETS = "/handelse/{id}/blad";
    private static final String SHEET = SHEETS + "/{meeting}";
    private static final String OTHER_PAPER = "Ett annat innehåll från den här sidan är redan infört; se efter bland"
            + " bladen, och tryck igen om även det här ska in.";

    private static final String PRESS_AGAIN =
            "Bladet kan ha kommit med men är inte säkrat på disk; tryck igen så förs det in en enda gång.";

    private static final String FILING = SHEET + "/redovisa";

    private final Incidents incidents;
    private final MeetingSheets sheets;
    private final Printing printing;
    private final Filing filing;
    private final Accounts accounts;
    private final RegisterLog register;

    SheetPage(
            Incidents incidents,
            MeetingSheets sheets,
            Printing printing,
            Filing filing,
            Accounts accounts,
            RegisterLog register) {
        this.incidents = incidents;
        this.sheets = sheets;
        this.printing = printing;
        this.filing = filing;
        this.accounts = accounts;
        this.register = register;
    }

    @GetMapping(SHEETS)
    String all(@PathVariable String id, @AuthenticationPrincipal Caller caller, Model model) {
        IncidentEntry incident = incidents.read(caller, id);
        model.addAttribute("incident", incident);
        model.addAttribute("meetings", sheets.all(caller, incident));
        model.addAttribute("mayWrite", caller.may(Right.RECORD));
        return "room/sheets";
    }

    @GetMapping(SHEET)
    String sheet(
            @PathVariable String id, @PathVariable int meeting, @AuthenticationPrincipal Caller caller, Model model) {
        IncidentEntry incident = incidents.read(caller, id);
        MeetingSheet sheet = sheets.made(incident, meeting);
        model.addAttribute("incident", incident);
        model.addAttribute("sheet", sheet);
        model.addAttribute("printed", printing.of(incident, sheet, caller.sight()));
        model.addAttribute("groups", sheet.head().digits().split(" "));
        model.addAttribute("qr", QrCode.svg(sheet.note().toString(), "Registrets undertecknade avstämning"));
        model.addAttribute("key", register.key());
        model.addAttribute("accounted", sheets.accounted(incident, sheet).orElse(null));
        model.addAttribute("mayWrite", caller.may(Right.RECORD));
        return "room/sheet";
    }

    @PostMapping(SHEET)
    String make(
            @PathVariable String id,
            @PathVariable int meeting,
            @RequestParam(defaultValue = "") String av,
            @AuthenticationPrincipal Caller caller) {
        try {
            MadeFor.must(caller, av);
        } catch (OtherWriter other) {
            throw new ProblemException(other.problem());
        }
        IncidentEntry incident = incidents.read(caller, id);
        MeetingSheet sheet = sheets.make(Actor.as(caller, caller.recordsAs()), incident, meeting, Via.WEB);
        return "redirect:/handelse/%s/blad/%d".formatted(incident.id(), sheet.meeting());
    }

    /** Where the paper is typed in; nothing there says what it should hold. */
    @GetMapping(FILING)
    String filing(
            @PathVariable String id, @PathVariable int meeting, @AuthenticationPrincipal Caller caller, Model model) {
        IncidentEntry incident = incidents.read(caller, id);
        return form(incident, sheets.made(incident, meeting), "", FormNonce.made(), "", model);
    }

    /** Files the paper; what does not match gives the page back with what was typed still in it. */
    @PostMapping(FILING)
    String file(
            @PathVariable String id,
            @PathVariable int meeting,
            @RequestParam(defaultValue = "") String papper,
            @RequestParam(defaultValue = "false") boolean iakttagelse,
            @RequestParam(defaultValue = "") String once,
            @RequestParam(defaultValue = "") String av,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response,
            Model model) {
        IncidentEntry incident = incidents.read(caller, id);
        MeetingSheet sheet = sheets.made(incident, meeting);
        Actor acting = Actor.as(caller, caller.recordsAs());
        acting.mustRecord("record");
        try {
            MadeFor.must(caller, av);
            int post = filing.file(
                            incident.log(),
                            sheet,
                            new Filing.Filed(papper, null, iakttagelse),
                            acting.recorder(accounts, incident.log(), Via.WEB),
                            FormNonce.request(caller, once, papper.getBytes(StandardCharsets.UTF_8)))
                    .post()
                    .number();
            return iakttagelse
                    ? "redirect:/handelse/%s#nr-%d".formatted(incident.id(), post)
                    : "redirect:/handelse/%s/blad/%d".formatted(incident.id(), sheet.meeting());
        } catch (OtherWriter other) {
            return again(FormRefusal.of(other), incident, sheet, papper, once, response, model);
        } catch (BadField bad) {
            return again(FormRefusal.of(bad), incident, sheet, papper, once, response, model);
        } catch (NotFiled not) {
            response.setStatus(409);
            model.addAttribute("unknown", not instanceof NotFiled.Unknown);
            return form(incident, sheet, papper, FormNonce.made(), not.sentence(), model);
        } catch (NotRecorded not) {
            return again(FormRefusal.of(not, OTHER_PAPER), incident, sheet, papper, once, response, model);
        } catch (DurabilityUnknown unconfirmed) {
            return again(FormRefusal.of(unconfirmed, PRESS_AGAIN), incident, sheet, papper, once, response, model);
        }
    }

    private static String again(
            FormRefusal refusal,
            IncidentEntry incident,
            MeetingSheet sheet,
            String typed,
            String once,
            HttpServletResponse response,
            Model model) {
        response.setStatus(refusal.status());
        return form(incident, sheet, typed, refusal.once(once), refusal.sentence(), model);
    }

    private static String form(
            IncidentEntry incident, MeetingSheet sheet, String typed, String once, String sentence, Model model) {
        model.addAttribute("incident", incident);
        model.addAttribute("sheet", sheet);
        model.addAttribute("typed", typed);
        model.addAttribute("sentence", sentence);
        model.addAttribute("once", once);
        return "room/filing";
    }
}
