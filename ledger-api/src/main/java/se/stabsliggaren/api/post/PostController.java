package se.stabsliggaren.api.post;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.api.append.RequestHeaders;
import se.stabsliggaren.api.http.RequestBodies;
import se.stabsliggaren.api.http.RequestPath;
import se.stabsliggaren.api.incident.ExerciseImpersonation;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.load.Shares;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.log.VisibleNames;
import se.stabsliggaren.api.regime.KnownRegimes;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.ledger.Recorder;
import se.stabsliggaren.naming.SameNames;
import se.stabsliggaren.projection.text.RemarkWords;

/** The one endpoint through which everything is recorded. */
@RestController
class PostController {

    private final Incidents incidents;
    private final PostAppender recording;
    private final Accounts accounts;
    private final ExerciseImpersonation impersonation;
    private final CheckpointSigner heads;
    private final VisibleLog log;
    private final Shares shares;
    private final KnownRegimes regimes;

    PostController(
            Incidents incidents,
            PostAppender recording,
            Accounts accounts,
            ExerciseImpersonation impersonation,
            CheckpointSigner heads,
            VisibleLog log,
            Shares shares,
            KnownRegimes regimes) {
        this.incidents = incidents;
        this.recording = recording;
        this.accounts = accounts;
        this.impersonation = impersonation;
        this.heads = heads;
        this.log = log;
        this.shares = shares;
        this.regimes = regimes;
    }

    @PostMapping(
            path = "/api/v1/incidents/{id}/posts",
            consumes = {MediaType.APPLICATION_JSON_VALUE, DraftBatch.LINES, DraftBatch.LOG},
            produces = MediaType.APPLICATION_JSON_VALUE)
    void record(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotSupportedException {
        IncidentEntry incident = incidents.seen(caller, id);
        Actor acting = impersonation.acting(caller, request, incident.exercise());
        byte[] body = RequestBodies.read(request);
        Shares.Taken taken = shares.forBody(caller.holder(), body.length);
        try {
            record(incident, acting, caller, body, request, response);
        } finally {
            taken.close();
        }
    }

    private void record(
            IncidentEntry incident,
            Actor acting,
            Caller caller,
            byte[] body,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotSupportedException {
        DraftBatch group = group(request, RequestBodies.text(body));
        group.drafts().forEach(draft -> acting.mustRecord(draft.event()));
        impersonation.clock(caller, request, incident.exercise());
        Recorder recorder = acting.recorder(accounts, incident.log(), RequestHeaders.via(request, group.drafts()));
        Integer ifLast = RequestHeaders.ifLast(request);
        Request repeated = RequestHeaders.request(request, caller.holder(), body);
        List<Receipt> receipts = record(incident, group, recorder, ifLast, repeated);
        answer(incident.id(), receipts, words(incident, caller), group.alone(), response);
    }

    /** A receipt tells a name of an earlier post to who may read that. */
    private RemarkWords words(IncidentEntry incident, Caller caller) {
        return caller.may(Right.READ)
                ? new RemarkWords(new VisibleNames(log, caller.sight(), incident.log())::ifReadable, SameNames.none())
                : RemarkWords.withoutNames();
    }

    /** A fault names the line it stands on. */
    private List<Receipt> record(
            IncidentEntry incident,
            DraftBatch group,
            Recorder recorder,
            @Nullable Integer ifLast,
            @Nullable Request repeated) {
        try {
            return recording.record(incident.log(), group.drafts(), recorder, ifLast, repeated);
        } catch (NotRecorded.Refused e) {
            throw new NotRecorded.Refused(e.field(), group.onItsLine(e.field(), e.sentence()));
        } catch (NotRecorded.RefusedToRole e) {
            throw new NotRecorded.RefusedToRole(e.field(), group.onItsLine(e.field(), e.sentence()));
        } catch (BadField e) {
            throw new BadField(e.path(), group.onItsLine(e.path(), e.sentence()));
        }
    }

    private void answer(
            String incident, List<Receipt> receipts, RemarkWords words, boolean alone, HttpServletResponse response)
            throws IOException {
        int last = receipts.getLast().post().number();
        int first = receipts.getFirst().post().number();
        String posts = RequestPath.outside("/api/v1/incidents/" + incident + "/posts");
        ReceiptAnswer answer = new ReceiptAnswer(
                incident,
                receipts,
                receipts.stream()
                        .map(receipt -> heads.proof(receipt.post(), last))
                        .toList(),
                words);
        response.setStatus(201);
        response.setHeader("Location", alone ? posts + "/" + first : posts + "?after=" + (first - 1));
        response.setHeader("ETag", "\"" + last + "\"");
        if (alone) {
            answer.sendOne(response);
        } else {
            answer.sendAll(response);
        }
    }

    private DraftBatch group(HttpServletRequest request, String body) throws HttpMediaTypeNotSupportedException {
        MediaType form = MediaType.valueOf(request.getContentType());
        boolean again = RequestHeaders.isImport(request);
        if (MediaType.valueOf(DraftBatch.LOG).includes(form)) {
            if (!again) {
                throw new HttpMediaTypeNotSupportedException(form, List.of(MediaType.APPLICATION_JSON));
            }
            return DatedLog.read(body);
        }
        return MediaType.valueOf(DraftBatch.LINES).includes(form)
                ? DraftBatch.ofLines(body, reader(again))
                : DraftBatch.ofJson(body, reader(again));
    }

    /** Posts that are read again can name the packs of another installation. */
    private Function<Object, Draft> reader(boolean again) {
        return again ? new PostsAgain()::next : written -> regimes.known(Codec.draft(written));
    }
}
