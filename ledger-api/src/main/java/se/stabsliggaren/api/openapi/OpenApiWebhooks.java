package se.stabsliggaren.api.openapi;

import static se.stabsliggaren.api.openapi.OpenApi.integer;
import static se.stabsliggaren.api.openapi.OpenApi.list;
import static se.stabsliggaren.api.openapi.OpenApi.oneOf;
import static se.stabsliggaren.api.openapi.OpenApi.ref;
import static se.stabsliggaren.api.openapi.OpenApi.string;
import static se.stabsliggaren.api.openapi.Operation.JSON;
import static se.stabsliggaren.api.openapi.Schemas.ordered;

import java.util.List;
import java.util.Map;

/** The endpoints by which receivers are set up that the ledger tells of posts. */
final class OpenApiWebhooks {

    private OpenApiWebhooks() {}

    static Operation makeWebhook() {
        return Operation.named("makeWebhook")
                .says("Has the ledger tell a receiver of each post from now on, in the form of Standard Webhooks"
                        + " (docs/webhooks.md): of one incident, or of all of the authority. The secret is shown here"
                        + " and never again.")
                .takes(JSON, ref("Receiver"))
                .created(ref("MadeWebhook"))
                .refuses(400, 401, 403, 413, 415, 503);
    }

    static Operation webhooks() {
        return Operation.named("webhooks")
                .says("The webhooks that the authority has and had, the oldest first, and how each does.")
                .answers(200, JSON, ref("Webhooks"))
                .refuses(401, 403, 406);
    }

    static Operation takeBackWebhook() {
        return Operation.named("takeBackWebhook")
                .path("id", string())
                .answers(204)
                .refuses(400, 401, 403, 404, 503);
    }

    static Operation resumeWebhook() {
        return Operation.named("resumeWebhook")
                .says("Has a receiver that rests, or waits after a fault, told again now, from where it was.")
                .path("id", string())
                .answers(204)
                .refuses(400, 401, 403, 404, 503);
    }

    static Map<String, Object> schemas() {
        return ordered(
                "Receiver",
                Schemas.object(ordered("address", string(), "incident", string()), List.of("address")),
                "MadeWebhook",
                OpenApiAnswers.answer(ordered("webhook", string(), "secret", string()), "webhook", "secret"),
                "Webhook",
                OpenApiAnswers.answer(
                        ordered(
                                "webhook", string(),
                                "address", string(),
                                "incident", string(),
                                "person", string(),
                                "madeAt", OpenApiAnswers.moment(),
                                "state", oneOf(List.of("active", "waiting", "resting", "taken-back", "gone")),
                                "behind", integer(),
                                "succeededAt", OpenApiAnswers.moment(),
                                "failedAt", OpenApiAnswers.moment(),
                                "fault", string(),
                                "again", OpenApiAnswers.moment(),
                                "restingSince", OpenApiAnswers.moment(),
                                "endedAt", OpenApiAnswers.moment(),
                                "endedBy", string()),
                        "webhook",
                        "address",
                        "person",
                        "madeAt",
                        "state",
                        "behind"),
                "Webhooks",
                OpenApiAnswers.answer(ordered("webhooks", list(ref("Webhook"))), "webhooks"));
    }
}
