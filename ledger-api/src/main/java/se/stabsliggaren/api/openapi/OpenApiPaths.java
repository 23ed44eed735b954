package se.stabsliggaren.api.openapi;

import static se.stabsliggaren.api.openapi.OpenApi.integer;
import static se.stabsliggaren.api.openapi.OpenApi.ref;
import static se.stabsliggaren.api.openapi.OpenApi.string;
import static se.stabsliggaren.api.openapi.Operation.JSON;
import static se.stabsliggaren.api.openapi.Schemas.ordered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.api.log.PostJson;
import se.stabsliggaren.api.post.DraftBatch;
import se.stabsliggaren.api.view.AsOfQuery;
import se.stabsliggaren.projection.view.Projection;

/** Every endpoint by its path and method. */
final class OpenApiPaths {

    private static final String API = "/api/v1";
    private static final String INCIDENT = API + "/incidents/{id}";
    private static final String AS = "The role to record in, of several that the token has.";

    private OpenApiPaths() {}

    static Map<String, Object> paths(List<Projection<?, ?>> views) {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put(API + "/incidents", methods("get", incidents(), "post", openIncident()));
        paths.put(INCIDENT, methods("get", incident(), "put", correctIncident()));
        paths.put(INCIDENT + "/posts", methods("get", posts(), "post", record()));
        paths.put(INCIDENT + "/posts/{number}", methods("get", post()));
        paths.put(INCIDENT + "/posts/{number}/attachments/{which}", methods("get", OpenApiFiles.postAttachment()));
        paths.put(INCIDENT + "/attachments", methods("post", OpenApiFiles.upload()));
        paths.put(INCIDENT + "/attachments/{attachment}", methods("get", OpenApiFiles.attachment()));
        paths.put(INCIDENT + "/posts/{number}/proof", methods("get", OpenApiProofs.proof()));
        paths.put(INCIDENT + "/posts/{number}/proof-chain", methods("get", OpenApiProofs.way()));
        paths.put(INCIDENT + "/checkpoint", methods("get", OpenApiProofs.checkpoint()));
        paths.put(INCIDENT + "/exports", methods("post", export()));
        paths.put(INCIDENT + "/requests/{number}/proposal", methods("get", OpenApiProofs.proposal()));
        paths.put(INCIDENT + "/consistency", methods("get", OpenApiProofs.consistency()));
        paths.put(INCIDENT + "/disposals", methods("get", disposals(), "post", dispose()));
        paths.put(
                INCIDENT + "/sheets/{meeting}",
                methods("get", OpenApiSheets.sheet(), "post", OpenApiSheets.makeSheet()));
        paths.put(INCIDENT + "/sheets/{meeting}/filing", methods("post", OpenApiSheets.fileSheet()));
        paths.put(INCIDENT + "/stream", methods("get", stream()));
        paths.put(
                INCIDENT + "/calendar-links",
                methods("get", OpenApiCalendar.links(), "post", OpenApiCalendar.makeLink()));
        paths.put(INCIDENT + "/calendar-links/{link}", methods("delete", OpenApiCalendar.takeBackLink()));
        paths.putAll(OpenApiViews.paths(INCIDENT, views));
        paths.put(INCIDENT + "/filing-drafts/text", methods("get", filingText()));
        paths.put(API + "/register", methods("get", OpenApiProofs.register()));
        paths.put(API + "/register/checkpoint", methods("get", OpenApiProofs.registerCheckpoint()));
        paths.put(API + "/register/consistency", methods("get", OpenApiProofs.registerConsistency()));
        paths.put(API + "/register/timestamps", methods("get", OpenApiProofs.timestamps()));
        paths.put(API + "/register/timestamps/{size}", methods("get", OpenApiProofs.timestamp()));
        paths.put(API + "/register/policy", methods("get", OpenApiWitnesses.policy()));
        paths.put(API + "/register/witnessings", methods("post", OpenApiWitnesses.ask()));
        paths.put(API + "/register/add-checkpoint", methods("get", OpenApiWitnesses.asking()));
        paths.put(API + "/register/cosignatures", methods("post", OpenApiWitnesses.bring()));
        paths.put(API + "/witness", methods("get", OpenApiWitnesses.witness()));
        paths.put(API + "/witness/add-checkpoint", methods("post", OpenApiWitnesses.addCheckpoint()));
        paths.put(API + "/witness/page", methods("get", OpenApiWitnesses.witnessPage()));
        paths.put(API + "/regimes", methods("get", OpenApiRegimes.regimes()));
        paths.put(API + "/event-types", methods("get", eventTypes()));
        paths.put(API + "/event-types/{name}", methods("get", eventType()));
        paths.put(API + "/authorities", methods("post", OpenApiAccess.registerAuthority()));
        paths.put(API + "/authorities/{id}", methods("put", OpenApiAccess.correctAuthority()));
        paths.put(API + "/authorities/{id}/withdrawal", methods("post", OpenApiAccess.withdrawAuthority()));
        paths.put(API + "/tokens", methods("get", OpenApiAccess.tokens(), "post", OpenApiAccess.grantAccess()));
        paths.put(API + "/tokens/{id}", methods("delete", OpenApiAccess.revokeAccess()));
        paths.put(API + "/webhooks", methods("get", OpenApiWebhooks.webhooks(), "post", OpenApiWebhooks.makeWebhook()));
        paths.put(API + "/webhooks/{id}", methods("delete", OpenApiWebhooks.takeBackWebhook()));
        paths.put(API + "/webhooks/{id}/resumption", methods("post", OpenApiWebhooks.resumeWebhook()));
        paths.put(API + "/clock", methods("put", setClock()));
        paths.put(API + "/openapi.yaml", methods("get", document()));
        paths.put("/kalender/{secret}.ics", methods("get", OpenApiCalendar.feed()));
        paths.put("/health", methods("get", health()));
        return paths;
    }

    private static Map<String, Object> methods(Object... operations) {
        Map<String, Object> methods = new LinkedHashMap<>();
        for (int i = 0; i < operations.length; i += 2) {
            methods.put((String) operations[i], ((Operation) operations[i + 1]).tree());
        }
        return methods;
    }

    private static Operation incidents() {
        return Operation.named("incidents").answers(200, JSON, ref("Incidents")).refuses(401, 403, 406);
    }

    private static Operation openIncident() {
        return played(keyed(Operation.named("openIncident")))
                .says(
                        "`occurred` is when the incident began, which decides what law is asked about; left out, the time of"
                                + " recording is assumed.")
                .takes(JSON, ref("Opening"))
                .created(ref("Receipt"))
                .refuses(400, 401, 403, 406, 409, 413, 415, 422, 503);
    }

    private static Operation incident() {
        return Operation.named("incident")
                .path("id", string())
                .answers(200, JSON, ref("Incident"))
                .refuses(400, 401, 403, 404, 406);
    }

    private static Operation correctIncident() {
        return keyed(Operation.named("correctIncident").path("id", string()))
                .says("Corrects the title by which the register lists the incident, in the register's own log. What the"
                        + " incident's own posts say is corrected among them.")
                .header("Ledger-As", AS, OpenApiAccess.role())
                .takes(JSON, ref("IncidentCorrection"))
                .answers(204)
                .refuses(400, 401, 403, 404, 409, 413, 415, 422, 503);
    }

    private static Operation posts() {
        return Operation.named("posts")
                .path("id", string())
                .query("after", "The post after which to begin, 0 if not said.", integer(0, Integer.MAX_VALUE))
                .query(
                        "limit",
                        "How many at most, 100 if not said; fewer when they are long, as `last` tells.",
                        integer(1, PostJson.MOST))
                .answers(200, JSON, ref("Posts"))
                .refuses(400, 401, 403, 404, 406, 503);
    }

    private static Operation record() {
        return played(keyed(Operation.named("record").path("id", string())))
                .says("One draft is answered by its receipt. A JSON array of drafts (Drafts), or one draft on each line"
                        + " of application/jsonl, is recorded all or none and answered by an array of receipts"
                        + " (Receipts). With Ledger-Via: import, posts as they are read (Post) are taken in a draft's"
                        + " place, and so is a dated log as text/plain, one YYMMDD, HH.MM text on each line.")
                .header(
                        "If-Match",
                        "The last post the sender knows, as \"47\", to be refused if there are later ones.",
                        string())
                .takes(JSON, ref("Draft"))
                .takes(DraftBatch.LINES, ref("Drafts"))
                .takes("text/plain", string())
                .created(ref("Receipt"))
                .refuses(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 503);
    }

    private static Operation dispose() {
        return keyed(Operation.named("dispose").path("id", string()))
                .says("Carries out a disposal that another person recorded as decided: what the decision names is"
                        + " erased and the post that tells of it is recorded, both or neither.")
                .takes(JSON, ref("Disposal"))
                .created(ref("Receipt"))
                .refuses(400, 401, 403, 404, 406, 409, 413, 415, 422, 503);
    }

    private static Operation export() {
        return keyed(Operation.named("export").path("id", string()))
                .says("The incident as an evidence bundle, up to the head that the register notes now: whole, or masked"
                        + " as one recorded assessment says. Answers 409 with the reason when nothing is to be handed"
                        + " out after that. Repeated with its key, it gives the bundle of the head that was noted the"
                        + " first time, of what may still go out. release is the post request.assessed that a masked copy"
                        + " follows; all of it goes out where it is not said.")
                .mayTake(JSON, ref("Export"))
                .header("Ledger-As", AS, OpenApiAccess.role())
                .answers(200, "application/zip", ordered("type", "string", "format", "binary"))
                .refuses(400, 401, 403, 404, 406, 409, 413, 415, 422, 503);
    }

    private static Operation disposals() {
        return Operation.named("disposals")
                .says("The disposals that are decided and not carried out, and from when on each can be.")
                .path("id", string())
                .answers(200, JSON, ref("Disposals"))
                .refuses(400, 401, 403, 404, 406, 503);
    }

    private static Operation post() {
        return Operation.named("post")
                .path("id", string())
                .path("number", integer(1, Integer.MAX_VALUE))
                .answers(200, JSON, ref("Post"))
                .refuses(400, 401, 403, 404, 406, 503);
    }

    private static Operation stream() {
        return Operation.named("stream")
                .says("Posts as they come, as server-sent events: each event's id is the post's number, and its data"
                        + " the post. An event `limits`, without an id, reminds of every limit of the law with nothing filed that is"
                        + " a day, six hours or an hour away or has passed; a new one takes its place, an empty one too."
                        + " An event `silences` says in the same way where the staff's rhythm asks for a meeting that no post"
                        + " tells of."
                        + " The stream ends when the token is taken back. A post that the incident does not have is"
                        + " answered 412.")
                .path("id", string())
                .query("after", "The post after which to begin, 0 if not said.", integer(0, Integer.MAX_VALUE))
                .header("Last-Event-ID", "The last post the reader got; wins over after.", string())
                .answers(200, "text/event-stream", string())
                .refuses(400, 401, 403, 404, 406, 412);
    }

    private static Operation filingText() {
        return asOf(Operation.named("filingText").path("id", string()))
                .says("The drafts of filings as text to be copied. Of a draft that goes on from a filing it has what is"
                        + " new or unclear since then. What is covered is shown as ▇.")
                .answers(200, "text/plain", string())
                .refuses(400, 401, 403, 404, 406, 503);
    }

    static Operation asOf(Operation reading) {
        return reading.query("at", "As recorded by then: post:47, or a moment as 2024-11-06T12:05Z.", string())
                .query(
                        "paper",
                        "Also what stood on paper by then, as stated; with at only.",
                        OpenApi.oneOf(List.of("stated")))
                .query(
                        "occurredBy",
                        "Only what had happened by then, with limits counted as of then: a moment as 2024-11-06T12:05Z.",
                        string())
                .query(
                        "min",
                        "A post that the view has to contain; 404 when it is not recorded.",
                        integer(0, AsOfQuery.MOST_MIN));
    }

    private static Operation eventTypes() {
        return Operation.named("eventTypes")
                .answers(200, JSON, ref("EventTypes"))
                .refuses(401, 406);
    }

    private static Operation eventType() {
        return Operation.named("eventType")
                .path("name", string())
                .answers(200, JSON, ref("EventType"))
                .refuses(400, 401, 404, 406);
    }

    private static Operation setClock() {
        return Operation.named("setClock")
                .says("Sets the clock of a server that plays exercises; other servers answer 404.")
                .takes(JSON, ref("Clock"))
                .answers(204)
                .refuses(400, 401, 403, 404, 413, 415);
    }

    private static Operation document() {
        return Operation.named("document")
                .answers(200, "application/yaml", string())
                .refuses(401);
    }

    private static Operation health() {
        return Operation.named("health")
                .says(
                        "DOWN and 503 when nothing can be recorded, DEGRADED when something can and all is not well. With a"
                                + " token also what is wrong; for an administrator in which logs.")
                .open()
                .answers(200, JSON, ref("Health"))
                .answers(503, JSON, ref("Health"));
    }

    static Operation keyed(Operation operation) {
        return operation.header(
                "Idempotency-Key",
                "Makes repeating safe: the same key and body are recorded once, and give the same answer again.",
                ordered("type", "string", "pattern", "^[\\x21-\\x7E]{1,200}$"));
    }

    /** What a sender says who imports, holds several roles, or plays an exercise. */
    private static Operation played(Operation operation) {
        return operation
                .header("Ledger-As", AS, OpenApiAccess.role())
                .header("Ledger-Via", "Said of what is imported after the fact.", OpenApi.oneOf(List.of("import")))
                .header(
                        "Ledger-Clock",
                        "What the clock shows, on a server that plays exercises.",
                        ordered("type", "string", "format", "date-time"));
    }
}
