package se.stabsliggaren.api.room;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.problem.Declined;
import se.stabsliggaren.api.problem.Problem;
import se.stabsliggaren.api.problem.Problems;
import se.stabsliggaren.api.proof.Unconfirmed;
import se.stabsliggaren.api.reading.Projections;
import se.stabsliggaren.api.reading.SeenLog;
import se.stabsliggaren.api.recording.NotRecorded;
import se.stabsliggaren.api.recording.Recording;
import se.stabsliggaren.api.recording.Request;
import se.stabsliggaren.api.register.Listed;
import se.stabsliggaren.api.rest.Acting;
import se.stabsliggaren.api.rest.Feed;
import se.stabsliggaren.api.rest.Incidents;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.integrity.Json;

/** The page to write on: one line, Enter, done. It works without scripts; with them the posts appear as they come. */
@Controller
@ConditionalOnWebApplication
class RoomPage {

    /** Lines shown at first; the rest is in the timeline. */
    static final int LINES = 200;

    private static final String OTHER_LINE = "En annan rad från den här sidan är redan införd; se efter bland posterna,"
            + " och tryck Enter igen om även den här ska in.";

    private static final String PRESS_AGAIN =
            "Raden kan ha kommit med men är inte säkrad på disk; tryck igen så förs den in en enda gång.";

    private final Incidents incidents;
    private final SeenLog log;
    private final Recording recording;
    private final Accounts accounts;
    private final Projections projections;
    private final Feed feed;

    RoomPage(
            Incidents incidents,
            SeenLog log,
            Recording recording,
            Accounts accounts,
            Projections projections,
            Feed feed) {
        this.incidents = incidents;
        this.log = log;
        this.recording = recording;
        this.accounts = accounts;
        this.projections = projections;
        this.feed = feed;
    }

    @GetMapping("/handelse/{id}")
    String page(@PathVariable String id, @AuthenticationPrincipal Caller caller, Model model) {
        return page(incidents.read(caller, id), caller, "", Once.made(), "", model);
    }

    /** The same for the page's script, which keeps what was typed until it is told that it was recorded. */
    @PostMapping(path = "/handelse/{id}", headers = "Ledger-Page=line", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> line(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String once,
            @AuthenticationPrincipal Caller caller) {
        try {
            record(incidents.read(caller, id), caller, text, once);
        } catch (NotRecorded.OtherBody other) {
            throw new Declined(Problem.of(409, "key-used", "En annan rad är införd", OTHER_LINE)
                    .with("once", Once.made()));
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.write(Map.of("once", Once.made())));
    }

    /** Records the line; a failure gives the page back with what was typed still in it. */
    @PostMapping("/handelse/{id}")
    String write(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String once,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response,
            Model model) {
        Listed incident = incidents.read(caller, id);
        try {
            record(incident, caller, text, once);
            return "redirect:/handelse/" + incident.id();
        } catch (BadField bad) {
            response.setStatus(400);
            return page(incident, caller, text, Once.made(), bad.sentence(), model);
        } catch (NotRecorded.OtherBody other) {
            // The line before it was recorded, though its sender never saw the answer.
            response.setStatus(409);
            return page(incident, caller, text, Once.made(), OTHER_LINE, model);
        } catch (NotRecorded notRecorded) {
            response.setStatus(Problems.of(notRecorded).status());
            return page(incident, caller, text, once, notRecorded.sentence(), model);
        } catch (Unconfirmed unconfirmed) {
            response.setStatus(Problems.of(unconfirmed).status());
            return page(incident, caller, text, once, PRESS_AGAIN, model);
        }
    }

    @GetMapping(path = "/handelse/{id}/rader", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    SseEmitter lines(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            @RequestParam(defaultValue = "0") int after,
            HttpMethod method,
            HttpServletResponse response) {
        Listed incident = incidents.read(caller, id);
        response.setHeader("Cache-Control", "no-store");
        int from = Feed.from(last, after);
        return method.equals(HttpMethod.HEAD)
                ? Feed.ended()
                : feed.follow(
                        caller, incident.log(), from, post -> Line.of(post).json());
    }

    private void record(Listed incident, Caller caller, String text, String once) {
        Acting acting = Acting.as(caller, caller.recordsAs());
        acting.mustRecord("note");
        Draft draft = Codec.draft(Map.of("type", "note.written", "data", Map.of("text", text)));
        Request request = Once.request(caller, once, text.getBytes(StandardCharsets.UTF_8));
        recording.record(
                incident.log(), List.of(draft), acting.recorder(accounts, incident.log(), Via.WEB), null, request);
    }

    private String page(Listed incident, Caller caller, String text, String once, String sentence, Model model) {
        int last = log.last(incident.log());
        List<Line> lines = log.posts(caller.sight(), incident.log(), Math.max(0, last - LINES), LINES).stream()
                .map(Line::of)
                .toList();
        model.addAttribute("incident", incident);
        model.addAttribute("lines", lines.reversed());
        model.addAttribute("last", last);
        model.addAttribute("mayWrite", caller.may(Right.RECORD));
        model.addAttribute("function", caller.recordsAs().function());
        model.addAttribute("views", projections.all());
        model.addAttribute("text", text);
        model.addAttribute("once", once);
        model.addAttribute("sentence", sentence);
        return "room/room";
    }
}
