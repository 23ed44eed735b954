package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.Slot;

/** A row that is not what was recorded is told as such, wherever it is read. */
@EndpointTest
class DamagedPostTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"Allt väl.\"}}";

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate jdbc;

    private Http keeper;
    private String other;
    private String incident;

    /** What nr 4 is made to be, of nr 3. */
    enum Damage {
        NO_CONTENT,
        CONTENT_OF_NOTHING,
        CONTENT_CUT_SHORT,
        SEED_GONE,
        CODE_ERASED,
        BYTES_CUT_SHORT,
        ANOTHER_NUMBER
    }

    @BeforeEach
    void records() {
        keeper = staff.known("Linn Liggare", "exempelby", Role.LOG_KEEPER);
        other = staff.opensAnExercise(keeper, "exempelby");
        incident = staff.opensAnExercise(keeper, "exempelby");
        keeper.post(incident + "/posts", NOTE);
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void isNamedWithASentence(Damage damage) {
        make(damage);
        for (String path : List.of("/posts", "/posts/4", "/timeline?min=4", "/decisions?at=post:4")) {
            told(keeper.get(incident + path), path);
        }
        told(keeper.post(incident + "/posts", NOTE), "recording");
        Http chief = staff.http("exempelby", Role.CHIEF_OF_STAFF);
        assertThat(chief.get(incident + "/posts/3").status()).isEqualTo(200);
        told(keeper.get(incident + "/posts/3"), "a post that it may have hidden");
        assertThat(keeper.post(other + "/posts", NOTE).status()).isEqualTo(201);
    }

    private void told(Http.Answer answer, String where) {
        assertThat(answer.status()).as("%s: %s", where, answer.body()).isEqualTo(503);
        assertThat(answer.member("incident")).as(where).isEqualTo(id());
        assertThat((String) answer.member("detail")).as(where).contains("Nr 4", "skadad", "ledger fsck");
    }

    @Test
    void ofALogInWhichMoreIsErasedThanWasDecidedNoBundleIsMade() {
        int decision = (int) keeper.post(
                        incident + "/posts",
                        "{\"type\":\"record.disposal-decided\",\"data\":{\"organ\":\"kommunstyrelsen\",\"decided\":\"2024-11-20\","
                                + "\"provision\":\"ArkL 10 §\",\"passages\":[{\"post\":3,\"path\":\"data.text\",\"words\":[1]}]}}")
                .member("post");
        int by = (int) staff.known("Dag Datason", "exempelby", Role.DATA_PROTECTION_OFFICER)
                .post(incident + "/disposals", "{\"decision\":%d}".formatted(decision))
                .member("post");
        Http chief = staff.http("exempelby", Role.CHIEF_OF_STAFF);
        assertThat(chief.post(incident + "/exports", "{}").status()).isEqualTo(200);
        Map<String, Object> title = row(1);
        byte[] erased = Expanded.of((byte[]) title.get("body"), (byte[]) title.get("seed"))
                .erased(slot -> slot.path().equals("data.title"), by)
                .write();
        jdbc.update("insert into erasure (log, number, by_post) values (?, 1, ?)", title.get("log"), by);
        jdbc.update("delete from content where log = ? and number = 1", title.get("log"));
        jdbc.update("insert into content (log, number, body) values (?, 1, ?)", title.get("log"), erased);

        Http.Answer answer = chief.post(incident + "/exports", "{}");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.member("post")).isEqualTo(1);
        assertThat((String) answer.member("detail")).contains("data.title[0] är gallrat genom nr " + by);
    }

    private String id() {
        return incident.substring(incident.lastIndexOf('/') + 1);
    }

    private Map<String, Object> row(int number) {
        return jdbc.queryForMap(
                "select p.log, p.recorded_at, p.appended_at, p.bytes, c.body, c.seed from post p"
                        + " join content c on c.log = p.log and c.number = p.number"
                        + " join log l on l.id = p.log where l.origin like ? and p.number = ?",
                "%/" + id(),
                number);
    }

    private void make(Damage damage) {
        Map<String, Object> last = row(3);
        byte[] bytes = new String((byte[]) last.get("bytes"), StandardCharsets.UTF_8)
                .replace("\"post\":3", damage == Damage.ANOTHER_NUMBER ? "\"post\":5" : "\"post\":4")
                .getBytes(StandardCharsets.UTF_8);
        jdbc.update(
                "insert into post (log, number, recorded_at, appended_at, bytes) values (?, 4, ?, ?, ?)",
                last.get("log"),
                last.get("recorded_at"),
                last.get("appended_at"),
                damage == Damage.BYTES_CUT_SHORT ? java.util.Arrays.copyOf(bytes, 40) : bytes);
        if (damage != Damage.NO_CONTENT) {
            byte[] body = (byte[]) last.get("body");
            byte[] seed = (byte[]) last.get("seed");
            jdbc.update(
                    "insert into content (log, number, body, seed) values (?, 4, ?, ?)",
                    last.get("log"),
                    body(damage, body, seed),
                    damage == Damage.SEED_GONE || damage == Damage.CODE_ERASED ? null : seed);
        }
    }

    private static byte[] body(Damage damage, byte[] body, byte[] seed) {
        return switch (damage) {
            case CONTENT_OF_NOTHING -> "{}".getBytes(StandardCharsets.UTF_8);
            case CONTENT_CUT_SHORT -> java.util.Arrays.copyOf(body, body.length / 2);
            case CODE_ERASED ->
                Json.write(Map.of(
                        "slots",
                        Expanded.of(body, seed).slots().stream()
                                .map(DamagedPostTest::codeErased)
                                .toList()));
            case NO_CONTENT, SEED_GONE, BYTES_CUT_SHORT, ANOTHER_NUMBER -> body;
        };
    }

    private static Object codeErased(ShownSlot shown) {
        return shown instanceof ShownSlot.Open(Slot slot) && slot.path().equals("by.via")
                ? new ShownSlot.Erased(slot.path(), slot.position(), slot.digest(), 5).json()
                : shown.json();
    }
}
