package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;

/** Nothing that cannot be understood is stored; the answer names the field and says in one sentence what to do. */
@EndpointTest
class BadInputTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"Allt väl.\"}}";

    @Autowired
    Staff staff;

    private Http keeper;
    private String incident;

    @BeforeEach
    void openAnIncident() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        incident = staff.opensAnExercise(keeper, "exempelby");
    }

    static Stream<Arguments> badDrafts() {
        return Stream.of(
                bad("too long a text", "data.text", note("x".repeat(33_000))),
                bad("a control character", "data.text", note("hej\\u0007")),
                bad("a lone surrogate", "data.text", note("hej\\ud800")),
                bad("a bidirectional control", "data.text", note("hej\\u202e")),
                bad("an unknown field", "data.txt", "{\"type\":\"note.written\",\"data\":{\"txt\":\"a\"}}"),
                bad("an unknown field of the envelope", "ocurred", "{\"type\":\"note.written\",\"ocurred\":1}"),
                bad("an unknown type", "type", "{\"type\":\"note.writen\",\"data\":{\"text\":\"a\"}}"),
                bad("no type", "type", "{\"data\":{\"text\":\"a\"}}"),
                bad("a number for a text", "data.text", "{\"type\":\"note.written\",\"data\":{\"text\":7}}"),
                bad(
                        "a text for a number",
                        "causedBy",
                        "{\"type\":\"note.written\",\"causedBy\":\"7\",\"data\":{\"text\":\"a\"}}"),
                bad("a day that does not exist", "occurred.at", at("2026-02-30")),
                bad("an hour that does not exist", "occurred.at", at("2026-02-20T25:00Z")),
                bad("no time zone", "occurred.at", at("2026-02-20T14:05")),
                bad("a fraction", "causedBy", "{\"type\":\"note.written\",\"causedBy\":1.5,\"data\":{\"text\":\"a\"}}"),
                bad("a huge integer", "causedBy", "{\"type\":\"note.written\",\"causedBy\":1" + "0".repeat(40) + "}"),
                bad(
                        "a field said twice",
                        "data.text",
                        "{\"type\":\"note.written\",\"data\":{\"text\":\"a\",\"text\":\"b\"}}"),
                bad("something after the end", "", NOTE + NOTE),
                bad("half a post", "", NOTE.substring(0, 30)),
                bad("no JSON at all", "", "hej"),
                bad("nothing", "", ""),
                bad("a null", "", "null"),
                bad("an empty list", "", "[]"),
                bad("a huge list", "", "[" + (NOTE + ",").repeat(1000) + NOTE + "]"),
                bad("a list too many", "data.text", "{\"type\":\"note.written\",\"data\":{\"text\":[\"a\"]}}"),
                bad(
                        "deep nesting",
                        null,
                        "{\"type\":\"note.written\",\"data\":" + "[".repeat(40) + "]".repeat(40) + "}"),
                bad("very deep nesting", null, "[".repeat(100_000)),
                bad(
                        "the ledger's own field",
                        "occurred.assumed",
                        "{\"type\":\"note.written\",\"occurred\":"
                                + "{\"at\":\"2026-02-20T14:05Z\",\"assumed\":true},\"data\":{\"text\":\"a\"}}"),
                bad("a field with a surrogate for a name", null, "{\"type\":\"note.written\",\"\\ud800\":1}"),
                bad("a type that never ends", "type", "{\"type\":\"" + "n".repeat(900_000) + "\"}"),
                bad("a number no double holds", "causedBy", "{\"type\":\"note.written\",\"causedBy\":1e400}"),
                bad("no number", null, "{\"type\":\"note.written\",\"causedBy\":NaN}"),
                bad(
                        "a number that never ends",
                        null,
                        "{\"type\":\"note.written\",\"causedBy\":" + "9".repeat(9000) + "}"),
                bad("a null for a text", "data.text", "{\"type\":\"note.written\",\"data\":{\"text\":null}}"),
                bad("an empty text", "data.text", note("")),
                bad("a text of blanks", "data.text", note("   \\n ")),
                bad("a text of which nothing is visible", "data.text", note("\\u200b\\u2800\\u3164")),
                bad("words in tags", "data.text", note("hej\\udb40\\udc68\\udb40\\udc65")),
                bad("an unassigned character", "data.text", note("hej\\u0378")),
                bad("no data", "data.text", "{\"type\":\"note.written\"}"),
                bad("data that is a list", "data", "{\"type\":\"note.written\",\"data\":[]}"),
                bad("a type that is a number", "type", "{\"type\":7,\"data\":{}}"),
                bad("a comment", "", "{/* hej */\"type\":\"note.written\",\"data\":{\"text\":\"a\"}}"),
                bad("a comma too many", "", "{\"type\":\"note.written\",\"data\":{\"text\":\"a\"},}"),
                bad("single quotes", "", "{'type':'note.written','data':{'text':'a'}}"),
                bad("a list in a list", null, "[[" + NOTE + "]]"),
                bad("a string", null, "\"hej\""),
                bad("a number", null, "7"),
                bad("a field name that never ends", null, "{\"" + "n".repeat(900_000) + "\":1}"),
                bad(
                        "who recorded it",
                        "by",
                        "{\"type\":\"note.written\",\"by\":{\"account\":\"a\"},\"data\":{\"text\":\"a\"}}"),
                bad(
                        "when it was recorded",
                        "recordedAt",
                        "{\"type\":\"note.written\",\"recordedAt\":\"2024-11-06T12:05Z\",\"data\":{\"text\":\"a\"}}"),
                bad("a duty that no pack knows, filed", "data.regime", filed("GDPR33.NOTFY")),
                bad("a duty that no pack knows, assessed", "data.regime", assessed("XYZ.FOO")),
                bad("such a duty in a list", "[1].data.regime", "[" + NOTE + "," + assessed("XYZ.FOO") + "]"),
                bad("a leap second", "occurred.at", at("2026-06-30T23:59:60Z")),
                bad("a week that does not exist", "occurred.at", at("2026-W54")),
                bad("a year that is far away", "occurred.at", at("+12026-06-30T23:59Z")),
                bad("an offset of a whole day", "occurred.at", at("2026-06-30T23:59+24:00")),
                bad("one bad draft of two", "[1].type", "[" + NOTE + ",{\"type\":\"x\"}]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badDrafts")
    void isRefusedWithTheFieldAndASentence(String what, String field, String body) {
        Http.Answer answer = keeper.post(incident + "/posts", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.member("field")).isInstanceOf(String.class);
        if (field != null) {
            assertThat(answer.member("field")).isEqualTo(field);
        }
        assertThat((String) answer.member("detail")).isNotBlank();
        assertThat(answer.body())
                .doesNotContain("Exception", "java.", "Unexpected", "Invalid", "expected", "token")
                .hasSizeLessThan(2000);
        assertThat(keeper.get(incident).member("last")).as("nothing stored").isEqualTo(2);
    }

    @Test
    void refusesAReferenceToAPostThatDoesNotExist() {
        Http.Answer answer = keeper.post(
                incident + "/posts", "{\"type\":\"question.answered\",\"data\":{\"question\":99,\"text\":\"Ja.\"}}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.member("field")).isEqualTo("data.question");
    }

    @Test
    void aDutyThatNoPackKnowsIsToldWithTheNearestNamesAndWhatToDo() {
        assertThat((String)
                        keeper.post(incident + "/posts", filed("gdpr33.notfy")).member("detail"))
                .startsWith("Inget regelverk här har plikten eller lagen gdpr33.notfy, närmast liknar GDPR33.NOTIFY, ")
                .contains("GET /api/v1/regimes", "utelämna fältet och nämn bara mottagaren", "eget regelverk");
        assertThat((String) keeper.post(incident + "/posts", "[" + NOTE + "," + assessed("NIS22") + "]")
                        .member("detail"))
                .startsWith("Ingen post infördes, rad 2 hindrade: Inget regelverk här har plikten eller lagen NIS22,"
                        + " närmast liknar NIS2, ")
                .contains("för in bedömningen som beslut eller anteckning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GDPR", "nis2", "Dataskyddsförordningen", "NIS 2", "csl.early", "GDPR33"})
    void aDutyIsTakenByAnyOfItsNames(String regime) {
        assertThat(keeper.post(incident + "/posts", assessed(regime)).status()).isEqualTo(201);
    }

    @Test
    void aFilingThatNamesNoDutyAndAnEarlierPostOfAnotherInstallationsPacksAreTaken() {
        assertThat(keeper.post(
                                incident + "/posts",
                                "{\"type\":\"duty.filed\",\"data\":{\"recipient\":\"IMY\",\"stage\":\"initial\"}}")
                        .status())
                .isEqualTo(201);
        assertThat(keeper.with("Ledger-Via", "import")
                        .post(incident + "/posts", assessed("XYZ.FOO"))
                        .status())
                .isEqualTo(201);
        assertThat(keeper.get(incident + "/duties").body()).contains("\"XYZ.FOO\"");
    }

    @Test
    void refusesWhatOnlyTheRegisterRecords() {
        Http.Answer answer = keeper.post(
                incident + "/posts",
                "{\"type\":\"register.access-changed\",\"data\":{\"account\":\"a\",\"person\":\"Testa Testlund\","
                        + "\"authority\":\"exempelby\",\"role\":\"auditor\",\"granted\":true}}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.member("field")).isEqualTo("type");
        assertThat(keeper.get(incident).member("last")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "move.begun, ledger handover",
        "move.taken-over, ledger handover",
        "move.called-off, ledger handover",
        "incident.continued, ledger continue",
        "record.disposal-carried-out, /disposals"
    })
    void refusesWhatIsDoneElsewhereAndSaysWhere(String type, String where) {
        Http.Answer answer = keeper.post(incident + "/posts", "{\"type\":\"%s\",\"data\":{}}".formatted(type));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.member("field")).isEqualTo("type");
        assertThat((String) answer.member("detail")).contains(where);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void refusesThatALimitPassedFromWhoeverSaysSo(boolean imported) {
        keeper.post(incident + "/posts", NOTE);
        String passed = "{\"type\":\"duty.limit-passed\",\"data\":{\"regime\":\"GDPR33.NOTIFY\","
                + "\"limit\":\"2024-11-09T12:00Z\",\"started\":3}}";
        Http sender = imported ? keeper.with("Ledger-Via", "import") : keeper;
        Http.Answer answer = sender.post(incident + "/posts", "[" + NOTE + "," + passed + "]");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.member("field")).isEqualTo("[1].type");
        assertThat((String) answer.member("detail"))
                .endsWith("rad 2 hindrade: Att en frist har gått ut för liggarens klocka in själv;"
                        + " för in det som startade fristen, eller det som lämnades.");
        assertThat(keeper.get(incident).member("last")).as("nothing stored").isEqualTo(3);
    }

    @Test
    void refusesAPostThatIsTooLargeAsAWhole() {
        Http.Answer answer = keeper.post(incident + "/posts", large());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.member("field")).isEqualTo("data");
        assertThat((String) answer.member("detail")).contains("256 KiB");
        assertThat(keeper.get(incident).member("last")).isEqualTo(2);
    }

    @Test
    void saysWhichPostOfAListIsTooLarge() {
        Http.Answer answer = keeper.post(incident + "/posts", "[" + NOTE + "," + large() + "]");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.member("field")).isEqualTo("[1].data");
        assertThat((String) answer.member("detail")).contains("rad 2").contains("256 KiB");
        assertThat(keeper.get(incident).member("last")).isEqualTo(2);
    }

    @Test
    void refusesABodyOfMoreThanAMebibyte() {
        Http.Answer answer = keeper.post(incident + "/posts", note("x".repeat(1_100_000)));

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        Http.Answer answer = keeper.with("Content-Type", "application/json")
                .sendBytes("POST", incident + "/posts", note("Skövde").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(answer.status()).isEqualTo(400);
        assertThat((String) answer.member("detail")).contains("UTF-8");
    }

    @Test
    void refusesAnUnreadableIdempotencyKeyAndIfMatch() {
        assertThat(keeper.with("Idempotency-Key", "två ord")
                        .post(incident + "/posts", NOTE)
                        .member("parameter"))
                .isEqualTo("Idempotency-Key");
        assertThat(keeper.with("If-Match", "47").post(incident + "/posts", NOTE).member("parameter"))
                .isEqualTo("If-Match");
    }

    @Test
    void refusesWhatIsHalfOfAUtf8Character() {
        byte[] whole = note("Skövde").getBytes(StandardCharsets.UTF_8);
        byte[] bad = new String(whole, StandardCharsets.ISO_8859_1)
                .replace("\u00b6", "")
                .getBytes(StandardCharsets.ISO_8859_1);

        Http.Answer answer =
                keeper.with("Content-Type", "application/json").sendBytes("POST", incident + "/posts", bad);

        assertThat(answer.status()).isEqualTo(400);
        assertThat((String) answer.member("detail")).contains("UTF-8");
    }

    @Test
    void refusesABodyOfNoFormat() {
        assertThat(keeper.send("POST", incident + "/posts", NOTE).status()).isEqualTo(415);
        assertThat(keeper.with("Content-Type", "text/plain")
                        .send("POST", incident + "/posts", NOTE)
                        .status())
                .isEqualTo(415);
        assertThat(keeper.with("Content-Type", "inte/en/form")
                        .send("POST", incident + "/posts", NOTE)
                        .status())
                .isEqualTo(415);
        assertThat(keeper.with("Content-Type", "application/x-www-form-urlencoded")
                        .send("POST", incident + "/posts", "text=hej")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void namesTheLineOfAFileThatCannotBeRead() {
        Http.Answer answer =
                keeper.with("Content-Type", "application/jsonl").send("POST", incident + "/posts", NOTE + "\nhej\n");

        assertThat(answer.status()).isEqualTo(400);
        assertThat((String) answer.member("detail")).contains("rad 2").contains("Ingen post infördes");
        assertThat(keeper.get(incident).member("last")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"note.written\",\"data\":{}}",
                "{\"type\":\"question.answered\",\"data\":{\"question\":99,\"text\":\"Ja.\"}}",
                "{\"type\":\"document.attached\",\"data\":{\"attachment\":{\"digest\":\""
                        + "0000000000000000000000000000000000000000000000000000000000000000"
                        + "\",\"mediaType\":\"image/jpeg\",\"size\":1}}}",
                "LARGE"
            })
    void countsTheBlankLinesOfAFile(String bad) {
        String file = "\n" + NOTE + "\n\n \r\n" + (bad.equals("LARGE") ? large() : bad) + "\n";

        Http.Answer answer = keeper.with("Content-Type", "application/jsonl").send("POST", incident + "/posts", file);

        assertThat((String) answer.member("field")).startsWith("[1].data");
        assertThat((String) answer.member("detail")).startsWith("Ingen post infördes, rad 5 hindrade: ");
        assertThat(keeper.get(incident).member("last")).isEqualTo(2);
    }

    @Test
    void saysWhatFormatsAndMethodsThereAre() {
        Http.Answer xml = keeper.with("Content-Type", "application/xml").send("POST", incident + "/posts", "<a/>");
        Http.Answer delete = keeper.send("DELETE", incident + "/posts", (String) null);
        Http.Answer accept = keeper.with("Accept", "application/xml").get(incident + "/posts");
        Http.Answer nowhere = keeper.get("/api/v1/nowhere");

        assertThat(xml.status()).isEqualTo(415);
        assertThat(delete.status()).isEqualTo(405);
        assertThat((String) delete.member("detail")).contains("GET").contains("POST");
        assertThat(accept.status()).isEqualTo(406);
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void refusesAnIncidentThatCannotBeUnderstood() {
        Http.Answer answer = keeper.post("/api/v1/incidents", "{\"authority\":\"exempelby\",\"exercise\":\"ja\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.member("field")).isEqualTo("exercise");
    }

    private static Arguments bad(String what, String field, String body) {
        return Arguments.of(what, field, body);
    }

    private static String filed(String regime) {
        return "{\"type\":\"duty.filed\",\"data\":{\"regime\":\"%s\",\"recipient\":\"IMY\",\"stage\":\"initial\"}}"
                .formatted(regime);
    }

    private static String assessed(String regime) {
        return "{\"type\":\"duty.assessed\",\"data\":{\"regime\":\"%s\",\"verdict\":\"applies\"}}".formatted(regime);
    }

    private static String note(String text) {
        return "{\"type\":\"note.written\",\"data\":{\"text\":\"%s\"}}".formatted(text);
    }

    private static String at(String moment) {
        return "{\"type\":\"note.written\",\"occurred\":{\"at\":\"%s\"},\"data\":{\"text\":\"a\"}}".formatted(moment);
    }

    /** A decision with so many long alternatives that each may stand but not all of them. */
    private static String large() {
        String alternative = "\"" + "ord ".repeat(8000) + "\"";
        return "{\"type\":\"decision.taken\",\"data\":{\"text\":\"a\",\"alternatives\":["
                + (alternative + ",").repeat(9) + alternative + "]}}";
    }
}
