package se.stabsliggaren.api.openapi;

import static se.stabsliggaren.api.openapi.OpenApi.list;
import static se.stabsliggaren.api.openapi.OpenApi.oneOf;
import static se.stabsliggaren.api.openapi.OpenApi.ref;
import static se.stabsliggaren.api.openapi.OpenApi.string;
import static se.stabsliggaren.api.openapi.OpenApiAnswers.answer;
import static se.stabsliggaren.api.openapi.OpenApiAnswers.bool;
import static se.stabsliggaren.api.openapi.Operation.JSON;
import static se.stabsliggaren.api.openapi.Schemas.ordered;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.integrity.WireName;
import se.stabsliggaren.projection.regime.Sureness;

/** The duties to report that the ledger knows. */
final class OpenApiRegimes {

    private OpenApiRegimes() {}

    static Operation regimes() {
        return Operation.named("regimes")
                .says(
                        "The duties to report that the ledger counts limits for: the ids and the other names that posts may"
                                + " name them with, and of each how sure it is. laws are the words that a post may name in place of"
                                + " one duty. ownPacks are the rule packs beside those of the program.")
                .answers(200, JSON, ref("Regimes"))
                .refuses(401, 406);
    }

    static Map<String, Object> schemas() {
        return ordered(
                "Regimes",
                answer(
                        ordered(
                                "regimes", list(ref("Regime")),
                                "laws", list(answer(ordered("id", string(), "names", list(string())), "id", "names")),
                                "ownPacks",
                                        list(answer(ordered("file", string(), "sha256", string()), "file", "sha256"))),
                        "regimes",
                        "laws",
                        "ownPacks"),
                "Regime",
                regime(),
                "RegimeRecipient",
                answer(
                        ordered(
                                "name", string(),
                                "names", list(string()),
                                "from", string(),
                                "to", string(),
                                "mark", mark(),
                                "markSaid", string()),
                        "name",
                        "names",
                        "mark",
                        "markSaid"),
                "RegimeLimit",
                answer(
                        ordered(
                                "hours", OpenApi.integer(),
                                "days", OpenApi.integer(),
                                "weeks", OpenApi.integer(),
                                "months", OpenApi.integer(),
                                "said", string()),
                        "said"));
    }

    private static Map<String, Object> regime() {
        return answer(
                ordered(
                        "id", string(),
                        "law", string(),
                        "names", list(string()),
                        "name", string(),
                        "basis", string(),
                        "from", string(),
                        "to", string(),
                        "startsWhen", list(string()),
                        "startedBy", list(string()),
                        "limit", ref("RegimeLimit"),
                        "practice", bool(),
                        "voluntary", bool(),
                        "always", bool(),
                        "perBreach", bool(),
                        "stages",
                                list(oneOf(Arrays.stream(Stage.values())
                                        .map(WireName::of)
                                        .toList())),
                        "recipients", list(ref("RegimeRecipient")),
                        "content", list(string()),
                        "mark", mark(),
                        "markSaid", string(),
                        "note", string()),
                "id",
                "law",
                "names",
                "name",
                "basis",
                "from",
                "startsWhen",
                "startedBy",
                "limit",
                "practice",
                "voluntary",
                "always",
                "perBreach",
                "stages",
                "recipients",
                "content",
                "mark",
                "markSaid");
    }

    private static Map<String, Object> mark() {
        List<String> marks =
                Arrays.stream(Sureness.values()).map(Sureness::mark).toList();
        return oneOf(marks);
    }
}
