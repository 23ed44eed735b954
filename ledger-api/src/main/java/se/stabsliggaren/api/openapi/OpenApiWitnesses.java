package se.stabsliggaren.api.openapi;

import static se.stabsliggaren.api.openapi.OpenApi.integer;
import static se.stabsliggaren.api.openapi.OpenApi.list;
import static se.stabsliggaren.api.openapi.OpenApi.ref;
import static se.stabsliggaren.api.openapi.OpenApi.string;
import static se.stabsliggaren.api.openapi.Operation.JSON;
import static se.stabsliggaren.api.openapi.Schemas.ordered;

import java.util.Map;

/** The endpoints by which registers vouch for each other, as C2SP tlog-witness has them. */
final class OpenApiWitnesses {

    private static final String TEXT = "text/plain";
    private static final String PROBLEM = "application/problem+json";

    private OpenApiWitnesses() {}

    static Operation witness() {
        return Operation.named("witness")
                .says("This ledger as a witness of other registers: its name and key, to hand out.")
                .answers(200, JSON, ref("Witness"))
                .refuses(401, 404, 406);
    }

    static Operation addCheckpoint() {
        return Operation.named("addCheckpoint")
                .open()
                .says("Cosigns the head of a register that is witnessed here, if it extends the one before, as C2SP"
                        + " tlog-witness says. It needs no token.")
                .takes(TEXT, string())
                .answers(200, TEXT, string())
                .refuses(400)
                .refuses(403, "No key that is known of the log signed the head.", PROBLEM, ref("Problem"))
                .refuses(404, "The log is not witnessed here.", PROBLEM, ref("Problem"))
                .refuses(
                        409,
                        "The head does not follow the one known, whose size this is.",
                        "text/x.tlog.size",
                        string())
                .refuses(413, "The body is larger than 16 KiB.", PROBLEM, ref("Problem"))
                .refuses(422, "The proof does not lead from the head known to this one.", PROBLEM, ref("Problem"))
                .refuses(503);
    }

    static Operation witnessPage() {
        return Operation.named("witnessPage")
                .says("A page for a person who is a witness on a machine of their own, without a network.")
                .answers(200, "text/html", string())
                .refuses(401);
    }

    static Operation ask() {
        return Operation.named("askWitnesses")
                .says("Asks the witnesses of the register for cosignatures of its newest head, now.")
                .answers(200, JSON, ref("Witnessings"))
                .refuses(401, 403, 404, 406, 503);
    }

    static Operation asking() {
        return Operation.named("whatToBring")
                .says("What to bring to a witness that is asked by hand: the body of its add-checkpoint.")
                .query("old", "The size that the witness knows, 0 if none.", integer(0, Integer.MAX_VALUE))
                .answers(200, TEXT, string())
                .refuses(400, 401, 404, 406, 503);
    }

    static Operation bring() {
        return Operation.named("bringCosignatures")
                .says("Takes the signed note of a head with cosignatures that were made by hand. Only what verifies"
                        + " is kept.")
                .takes(TEXT, string())
                .answers(200, JSON, ref("Cosignatures"))
                .refuses(400, 401, 404, 406)
                .refuses(409, "The head is none of this register's.", PROBLEM, ref("Problem"))
                .refuses(413, "The body is larger than 64 KiB.", PROBLEM, ref("Problem"))
                .refuses(415)
                .refuses(422, "No line verifies with the key of a witness.", PROBLEM, ref("Problem"))
                .refuses(503);
    }

    static Operation policy() {
        return Operation.named("policy")
                .says("Whose cosignatures of the register's heads count, and how many, as a C2SP tlog-policy.")
                .answers(200, TEXT, string())
                .refuses(401, 404, 406);
    }

    static Map<String, Object> schemas() {
        return ordered(
                "Witness",
                OpenApiAnswers.answer(ordered("name", string(), "key", string()), "name", "key"),
                "Witnessings",
                OpenApiAnswers.answer(
                        ordered("size", integer(), "witnesses", list(ref("Witnessing"))), "size", "witnesses"),
                "Witnessing",
                OpenApiAnswers.answer(
                        ordered("name", string(), "cosigned", ordered("type", "boolean"), "said", string()),
                        "name",
                        "cosigned",
                        "said"),
                "Cosignatures",
                OpenApiAnswers.answer(ordered("size", integer(), "kept", list(string())), "size", "kept"));
    }
}
