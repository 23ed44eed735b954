package se.stabsliggaren.api.openapi;

import static se.stabsliggaren.api.openapi.OpenApi.integer;
import static se.stabsliggaren.api.openapi.OpenApi.ref;
import static se.stabsliggaren.api.openapi.OpenApi.string;
import static se.stabsliggaren.api.openapi.Operation.JSON;
import static se.stabsliggaren.api.openapi.Schemas.ordered;

import java.util.Map;

/** The endpoints for the sheets of staff meetings. */
final class OpenApiSheets {

    private OpenApiSheets() {}

    static Operation sheet() {
        return of("sheet")
                .says("The head that is printed on the sheet of this meeting, once it was made.")
                .answers(200, JSON, ref("Sheet"))
                .refuses(400, 401, 403, 404, 406, 503);
    }

    static Operation makeSheet() {
        return of("makeSheet")
                .says("Makes the meeting's sheet, or gives the one that was made.")
                .created(ref("Sheet"))
                .refuses(400, 401, 403, 404, 406, 503);
    }

    static Operation fileSheet() {
        return OpenApiPaths.keyed(of("fileSheet"))
                .says("Holds what stands on the signed paper against the ledger, and records that it matched.")
                .takes(JSON, ref("Filing"))
                .created(ref("Receipt"))
                .refuses(400, 401, 403, 404, 406, 409, 413, 415, 422, 503);
    }

    private static Operation of(String name) {
        return Operation.named(name).path("id", string()).path("meeting", integer(1, Integer.MAX_VALUE));
    }

    static Map<String, Object> schemas() {
        Map<String, Object> members = ordered(
                "incident", string(), "meeting", integer(), "sheet", string(), "issued", integer(), "upTo", integer());
        members.putAll(ordered(
                "log", string(), "size", integer(), "digits", string(), "checkpoint", string(), "key", string()));
        Map<String, Object> filing = ordered(
                "type",
                "object",
                "required",
                java.util.List.of("paper"),
                "properties",
                ordered("paper", string(), "scan", ref("Attachment"), "insist", ordered("type", "boolean")));
        return ordered(
                "Sheet", OpenApiAnswers.answer(members, members.keySet().toArray(String[]::new)), "Filing", filing);
    }
}
