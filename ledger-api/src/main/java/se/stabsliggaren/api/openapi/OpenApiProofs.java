package se.stabsliggaren.api.openapi;

import static se.stabsliggaren.api.openapi.OpenApi.integer;
import static se.stabsliggaren.api.openapi.OpenApi.list;
import static se.stabsliggaren.api.openapi.OpenApi.ref;
import static se.stabsliggaren.api.openapi.OpenApi.string;
import static se.stabsliggaren.api.openapi.Operation.JSON;
import static se.stabsliggaren.api.openapi.Schemas.ordered;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.api.export.RedactionProposals;
import se.stabsliggaren.api.timestamp.Timestamps;
import se.stabsliggaren.integrity.WireName;

/** The endpoints for signed heads and proofs, whose texts are those of C2SP. */
final class OpenApiProofs {

    private static final String TEXT = "text/plain";

    private static final List<String> REASONS =
            Arrays.stream(RedactionProposals.Because.values()).map(WireName::of).toList();

    private OpenApiProofs() {}

    static Operation proof() {
        return Operation.named("proof")
                .says("That the post stands in the signed head of this size, as a C2SP tlog-proof.")
                .path("id", string())
                .path("number", integer(1, Integer.MAX_VALUE))
                .query("size", "Posts in the head, the last post if not said.", integer(1, Integer.MAX_VALUE))
                .answers(200, TEXT, string())
                .refuses(400, 401, 403, 404, 406, 503);
    }

    static Operation way() {
        return Operation.named("proofChain")
                .says("The whole way from a post to a head of the register, with what witnesses signed below it.")
                .path("id", string())
                .path("number", integer(1, Integer.MAX_VALUE))
                .answers(200, JSON, ref("Way"))
                .refuses(400, 401, 403, 404, 406, 503);
    }

    static Operation checkpoint() {
        return head(Operation.named("checkpoint").path("id", string())).refuses(400, 401, 403, 404, 406, 503);
    }

    static Operation consistency() {
        return extension(Operation.named("consistency").path("id", string()));
    }

    static Operation proposal() {
        return Operation.named("proposal")
                .says("The places of an incident that the assessor of a request should look at: what is hidden or bears"
                        + " a warning signal, persons, files, and words that are covered elsewhere. Each passage has the"
                        + " form that request.assessed takes.")
                .path("id", string())
                .path("number", integer(1, Integer.MAX_VALUE))
                .answers(200, JSON, ref("Proposal"))
                .refuses(400, 401, 403, 404, 406, 503);
    }

    static Operation register() {
        return Operation.named("register")
                .says("The log that introduces all others, and the one key that readers and witnesses have to hold.")
                .answers(200, JSON, ref("RegisterLog"))
                .refuses(401, 404, 406);
    }

    static Operation registerCheckpoint() {
        return head(Operation.named("registerCheckpoint")).refuses(400, 401, 404, 406, 503);
    }

    static Operation registerConsistency() {
        return extension(Operation.named("registerConsistency"));
    }

    static Operation timestamps() {
        return Operation.named("timestamps")
                .says("Which heads of the register an authority has stamped, and which wait for it.")
                .answers(200, JSON, ref("StampedHeads"))
                .refuses(401, 404, 406);
    }

    static Operation timestamp() {
        return Operation.named("timestamp")
                .says("The authority's answer about the head of this size, as an RFC 3161 TimeStampResp.")
                .path("size", integer(1, Integer.MAX_VALUE))
                .answers(200, Timestamps.REPLY, ordered("type", "string", "format", "binary"))
                .refuses(400, 401, 404, 406);
    }

    private static Operation head(Operation operation) {
        return operation
                .says("The signed head of the log, now or when it had fewer posts, as a C2SP checkpoint.")
                .query("size", "Posts in the head, the last post if not said.", integer(1, Integer.MAX_VALUE))
                .answers(200, TEXT, string());
    }

    private static Operation extension(Operation operation) {
        return operation
                .says("That the log of the second size begins with that of the first (RFC 6962, 2.1.2).")
                .query("from", "The smaller size.", integer(1, Integer.MAX_VALUE))
                .query("to", "The larger size, the last post if not said.", integer(1, Integer.MAX_VALUE))
                .answers(200, JSON, ref("Consistency"))
                .refuses(400, 401, 403, 404, 406, 503);
    }

    static Map<String, Object> schemas() {
        return ordered(
                "Proposal",
                OpenApiAnswers.answer(
                        ordered("request", integer(), "places", list(ref("Place")), "more", integer()),
                        "request",
                        "places",
                        "more"),
                "Place",
                OpenApiAnswers.answer(
                        ordered("passage", ref("Passages"), "because", list(OpenApi.oneOf(REASONS)), "reads", string()),
                        "passage",
                        "because",
                        "reads"),
                "Way",
                OpenApiAnswers.answer(
                        ordered(
                                "post",
                                OpenApiAnswers.answer(ordered("bytes", string(), "proof", string()), "bytes", "proof"),
                                "noted",
                                OpenApiAnswers.answer(
                                        ordered("bytes", string(), "slots", list(ref("Slot")), "proof", string()),
                                        "bytes",
                                        "slots",
                                        "proof")),
                        "post",
                        "noted"),
                "RegisterLog",
                OpenApiAnswers.answer(
                        ordered("log", string(), "key", string(), "last", integer()), "log", "key", "last"),
                "StampedHeads",
                OpenApiAnswers.answer(
                        ordered("log", string(), "timestamps", list(ref("StampedHead")), "waiting", list(integer())),
                        "log",
                        "timestamps",
                        "waiting"),
                "StampedHead",
                OpenApiAnswers.answer(
                        ordered("size", integer(), "stampedAt", ordered("type", "string", "format", "date-time")),
                        "size",
                        "stampedAt"),
                "Consistency",
                OpenApiAnswers.answer(
                        ordered("log", string(), "from", integer(), "to", integer(), "hashes", list(string())),
                        "log",
                        "from",
                        "to",
                        "hashes"));
    }
}
