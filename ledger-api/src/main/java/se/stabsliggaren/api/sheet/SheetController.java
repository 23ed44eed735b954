package se.stabsliggaren.api.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.append.RequestHeaders;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.RequestBodies;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.api.http.StrictJson;
import se.stabsliggaren.api.incident.ExerciseImpersonation;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.log.PostJson;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.RegisterLog;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.integrity.Checkpoint;

/** The sheets of staff meetings: the head to print on one, and what stands on the paper when it is filed. */
@RestController
class SheetController {

    private static final String SHEET = "/api/v1/incidents/{id}/sheets/{meeting}";
    private static final String ENVELOPE = "paper.";

    private final Incidents incidents;
    private final MeetingSheets sheets;
    private final Filing filing;
    private final RegisterLog register;
    private final Accounts accounts;
    private final ExerciseImpersonation impersonation;
    private final CheckpointSigner heads;

    SheetController(
            Incidents incidents,
            MeetingSheets sheets,
            Filing filing,
            RegisterLog register,
            Accounts accounts,
            ExerciseImpersonation impersonation,
            CheckpointSigner heads) {
        this.incidents = incidents;
        this.sheets = sheets;
        this.filing = filing;
        this.register = register;
        this.accounts = accounts;
        this.impersonation = impersonation;
        this.heads = heads;
    }

    @GetMapping(path = SHEET, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> sheet(
            @PathVariable String id, @PathVariable int meeting, @AuthenticationPrincipal Caller caller) {
        IncidentEntry incident = incidents.read(caller, id);
        return Responses.ok(tree(incident, sheets.made(incident, meeting)));
    }

    @PostMapping(path = SHEET, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> make(
            @PathVariable String id,
            @PathVariable int meeting,
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        IncidentEntry incident = incidents.seen(caller, id);
        Actor acting = impersonation.acting(caller, request, incident.exercise());
        MeetingSheet sheet = sheets.make(acting, incident, meeting, Via.API);
        return Responses.json(
                ResponseEntity.created(
                        Responses.at("/api/v1/incidents/%s/sheets/%d".formatted(incident.id(), sheet.meeting()))),
                tree(incident, sheet));
    }

    @PostMapping(
            path = SHEET + "/filing",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> file(
            @PathVariable String id,
            @PathVariable int meeting,
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request)
            throws IOException {
        IncidentEntry incident = incidents.seen(caller, id);
        Actor acting = impersonation.acting(caller, request, incident.exercise());
        acting.mustRecord("record");
        byte[] body = RequestBodies.read(request);
        Filing.Filed filed = filed(StrictJson.read(RequestBodies.text(body)));
        try {
            Receipt receipt = filing.file(
                    incident.log(),
                    sheets.made(incident, meeting),
                    filed,
                    acting.recorder(accounts, incident.log(), Via.API),
                    RequestHeaders.request(request, caller.holder(), body));
            return answer(incident, receipt);
        } catch (NotFiled not) {
            throw new ProblemException(Problem.of(409, code(not), "Pappret stämmer inte med bladet", not.sentence()));
        } catch (NotRecorded.Refused refused) {
            throw new NotRecorded.Refused(plain(refused.field()), refused.sentence());
        }
    }

    private ResponseEntity<byte[]> answer(IncidentEntry incident, Receipt receipt) {
        int number = receipt.post().number();
        return Responses.json(
                ResponseEntity.created(Responses.at("/api/v1/incidents/" + incident.id() + "/posts/" + number))
                        .eTag("\"" + number + "\""),
                PostJson.receipt(incident.id(), receipt, heads.proof(receipt.post(), number)));
    }

    private static String code(NotFiled not) {
        return switch (not) {
            case NotFiled.Misread ignored -> "paper-misread";
            case NotFiled.OfAnother ignored -> "paper-of-another-head";
            case NotFiled.Unknown ignored -> "paper-unknown";
        };
    }

    private static Filing.Filed filed(@Nullable Object written) {
        if (!(written instanceof Map<?, ?> tree)) {
            throw new BadField(
                    "", "Innehållet ska vara ett objekt med det som står på pappret, som {\"paper\": \"12345 …\"}.");
        }
        for (Object name : tree.keySet()) {
            if (!name.equals("paper") && !name.equals("scan") && !name.equals("insist")) {
                throw new BadField((String) name, "Fältet finns inte här; de som finns är paper, scan och insist.");
            }
        }
        if (!(tree.get("paper") instanceof String typed)) {
            throw new BadField("paper", "Skriv de fyrtio siffrorna eller QR-kodens text.");
        }
        Object insist = tree.get("insist");
        if (insist != null && !(insist instanceof Boolean)) {
            throw new BadField("insist", "Skriv true eller false.");
        }
        return new Filing.Filed(typed, scan(tree.get("scan")), Boolean.TRUE.equals(insist));
    }

    /** Read by the rules of the envelope that it will stand in. */
    private static @Nullable Attachment scan(@Nullable Object written) {
        if (written == null) {
            return null;
        }
        try {
            return java.util.Objects.requireNonNull(Codec.draft(Map.of(
                                    "type",
                                    "note.written",
                                    "paper",
                                    Map.of("sheet", "-", "scan", written),
                                    "data",
                                    Map.of("text", "-")))
                            .paper())
                    .scan();
        } catch (BadField bad) {
            throw new BadField(plain(bad.path()), bad.sentence());
        }
    }

    private static String plain(String field) {
        return field.startsWith(ENVELOPE) ? field.substring(ENVELOPE.length()) : field;
    }

    private Map<String, Object> tree(IncidentEntry incident, MeetingSheet sheet) {
        Checkpoint head = sheet.head();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("incident", incident.id());
        tree.put("meeting", (long) sheet.meeting());
        tree.put("sheet", sheet.label());
        tree.put("issued", (long) sheet.issued());
        tree.put("upTo", (long) sheet.upTo());
        tree.put("log", head.origin());
        tree.put("size", head.size());
        tree.put("digits", head.digits());
        tree.put("checkpoint", sheet.note().toString());
        tree.put("key", register.key());
        return tree;
    }
}
