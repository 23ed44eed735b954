package se.stabsliggaren.api.room;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.api.clock.Reminders;
import se.stabsliggaren.api.clock.Reminders.Reminding;
import se.stabsliggaren.api.disposal.OpenDisposals;
import se.stabsliggaren.api.form.FormNonce;
import se.stabsliggaren.api.form.FormPage;
import se.stabsliggaren.api.form.FormRefusal;
import se.stabsliggaren.api.form.MadeFor;
import se.stabsliggaren.api.form.OtherWriter;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.post.Feed;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.projection.text.SwedishTime;

/** The page to write on: one line, Enter, done. It works without scripts; with them the posts appear as they come. */
@Controller
@ConditionalOnWebApplication
class RoomPage implements FormPage {

    private static final String OTHER_LINE = "En annan rad från den här sidan är redan införd; se efter bland posterna,"
            + " och tryck Enter igen om även den här ska in.";

    /** The line before it was recorded, though its sender never saw the answer. */
    private static final FormRefusal RECORDED_BEFORE = new FormRefusal(409, OTHER_LINE, true);

    private static final String PRESS_AGAIN =
            "Raden kan ha kommit med men är inte säkrad på disk; tryck igen så förs den in en enda gång.";

    private static final FormRefusal OLD_PAGE = new FormRefusal(
            403, "Sidan hade legat för länge och raden är inte införd; den står kvar här, tryck Enter igen.", false);

    private final Incidents incidents;
    private final LinesOfTheRoom lines;
    private final PostAppender recording;
    private final Accounts accounts;
    private final Projections projections;
    private final Feed feed;
    private final LedgerClock wall;
    private final OpenDisposals disposals;
    private final Reminders reminders;

    RoomPage(
            Incidents incidents,
            LinesOfTheRoom lines,
            PostAppender recording,
            Accounts accounts,
            Projections projections,
            Feed feed,
            OpenDisposals disposals,
            Reminders reminders,
            LedgerClock wall) {
        this.reminders = reminders;
        this.disposals = disposals;
        this.incidents = incidents;
        this.lines = lines;
        this.recording = recording;
        this.accounts = accounts;
        this.projections = projections;
        this.feed = feed;
        this.wall = wall;
    }

    @GetMapping("/handelse/{id}")
    String page(@PathVariable String id, @AuthenticationPrincipal Caller caller, Model model) {
        return page(incidents.read(caller, id), caller, "", FormNonce.made(), "", model);
    }

    /** The same for the page's script, which keeps what was typed until it is told that it was recorded. */
    @PostMapping(path = "/handelse/{id}", headers = "Ledger-Page=line", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> line(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String once,
            @RequestParam(defaultValue = "") String av,
            @RequestParam(defaultValue = "0") String vantat,
            @AuthenticationPrincipal Caller caller) {
        try {
            Post post = record(incidents.read(caller, id), caller, new Written(text, once, av, Waited.of(vantat)));
            return ResponseEntity.status(HttpStatus.CREATED)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Json.write(Map.of(
                            "once",
                            FormNonce.made(),
                            "post",
                            (long) post.number(),
                            "recorded",
                            SwedishTime.dated(post.recordedAt()))));
        } catch (NotRecorded.OtherBody other) {
            throw new ProblemException(Problem.of(409, "idempotency-key-reused", "En annan rad är införd", OTHER_LINE)
                    .with("once", FormNonce.made()));
        } catch (OtherWriter other) {
            throw new ProblemException(
                    other.problem().with("av", MadeFor.of(caller)).with("writer", MadeFor.named(caller)));
        }
    }

    /** Records the line; a failure gives the page back with what was typed still in it. */
    @PostMapping("/handelse/{id}")
    String write(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String once,
            @RequestParam(defaultValue = "") String av,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response,
            Model model) {
        IncidentEntry incident = incidents.read(caller, id);
        try {
            record(incident, caller, new Written(text, once, av, Waited.of("0")));
            return "redirect:/handelse/" + incident.id();
        } catch (OtherWriter other) {
            model.addAttribute("asked", MadeFor.named(caller));
            return again(FormRefusal.of(other), incident, caller, text, once, response, model);
        } catch (BadField bad) {
            return again(FormRefusal.of(bad), incident, caller, text, once, response, model);
        } catch (NotRecorded.OtherBody other) {
            return again(RECORDED_BEFORE, incident, caller, text, once, response, model);
        } catch (NotRecorded not) {
            return again(FormRefusal.of(not, OTHER_LINE), incident, caller, text, once, response, model);
        } catch (DurabilityUnknown unconfirmed) {
            return again(FormRefusal.of(unconfirmed, PRESS_AGAIN), incident, caller, text, once, response, model);
        }
    }

    private String again(
            FormRefusal refusal,
            IncidentEntry incident,
            Caller caller,
            String text,
            String once,
            HttpServletResponse response,
            Model model) {
        response.setStatus(refusal.status());
        return page(incident, caller, text, refusal.once(once), refusal.sentence(), model);
    }

    /** Where a line comes whose form had lost its proof: nothing is recorded, and the line stands in a fresh form. */
    @PostMapping("/handelse/{id}/gammal-sida")
    String old(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String once,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response,
            Model model) {
        return again(OLD_PAGE, incidents.read(caller, id), caller, text, once, response, model);
    }

    /** What a fresh form holds, for a script whose page has been open for long. */
    @GetMapping(path = "/handelse/{id}/formular", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> form(
            @PathVariable String id, @AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        incidents.read(caller, id);
        CsrfToken proof = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return json(Map.of(
                "av",
                MadeFor.of(caller),
                "writer",
                MadeFor.named(caller),
                "proof",
                Map.of("name", proof.getParameterName(), "value", proof.getToken())));
    }

    @GetMapping(path = "/handelse/{id}/rader", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    SseEmitter lines(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "0") int after,
            HttpServletRequest request,
            HttpServletResponse response) {
        return feed.follow(
                caller,
                id,
                after,
                request,
                response,
                (incident, post) -> lines.told(caller.sight(), incident.log(), post));
    }

    /** The same for a page that holds no connection open, as a browser has few of them. */
    @GetMapping(path = "/handelse/{id}/rader", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> linesNow(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "0") int after) {
        IncidentEntry incident = incidents.read(caller, id);
        int from = Feed.from(null, after);
        feed.mustBeThere(incident.log(), from);
        List<Line> come = lines.after(caller.sight(), incident.log(), from);
        Reminding reminded = reminders.of(incident.log(), caller.sight());
        return json(Map.of(
                "av",
                MadeFor.of(caller),
                "writer",
                MadeFor.named(caller),
                "lines",
                come.stream().map(Line::tree).toList(),
                "limits",
                reminded.limits(),
                "silences",
                reminded.silences()));
    }

    private static ResponseEntity<byte[]> json(Map<String, Object> tree) {
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.write(tree));
    }

    /** A line as it was sent, by the form that was made for somebody. */
    private record Written(String text, String once, String madeFor, Waited waited) {}

    private Post record(IncidentEntry incident, Caller caller, Written line) {
        MadeFor.must(caller, line.madeFor());
        Actor acting = Actor.as(caller, caller.recordsAs());
        acting.mustRecord("note");
        Draft draft = Codec.draft(line.waited().note(line.text(), wall.now().recordedAt()));
        Request request = FormNonce.request(caller, line.once(), line.text().getBytes(StandardCharsets.UTF_8));
        List<Receipt> receipts = recording.record(
                incident.log(), List.of(draft), acting.recorder(accounts, incident.log(), Via.WEB), null, request);
        return receipts.getLast().post();
    }

    /** Those who may have it carried out or object are told of a disposal before it happens. */
    private static boolean told(Caller caller) {
        return caller.may(Right.DECIDE_DISPOSAL) || caller.may(Right.DISPOSE);
    }

    private String page(IncidentEntry incident, Caller caller, String text, String once, String sentence, Model model) {
        List<Line> newest = lines.newest(caller.sight(), incident.log());
        model.addAttribute("incident", incident);
        model.addAttribute("lines", newest);
        model.addAttribute("last", newest.isEmpty() ? 0 : newest.getFirst().number());
        Reminding reminded = reminders.of(incident.log(), caller.sight());
        model.addAttribute("limits", reminded.limits());
        model.addAttribute("silences", reminded.silences());
        model.addAttribute("disposals", told(caller) ? disposals.in(incident.log()) : List.of());
        model.addAttribute("mayWrite", caller.may(Right.RECORD));
        model.addAttribute("function", caller.recordsAs().function());
        model.addAttribute("views", projections.all());
        model.addAttribute("text", text);
        model.addAttribute("once", once);
        model.addAttribute("sentence", sentence);
        return "room/room";
    }
}
