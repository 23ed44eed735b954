package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.integrity.Json;

/** A log in which an older ledger recorded a breach as it could, and this one goes on. */
@EndpointTest
class TwoVersionsTest {

    private static final String KEY = "/api/v1/register";

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate jdbc;

    @TempDir
    private Path folder;

    private Http keeper;
    private String token;
    private String incident;
    private int breach;
    private int old;
    private int described;

    @BeforeEach
    void recordsInBothVersions() {
        keeper = staff.known("Linn Liggare", "exempelby", Role.LOG_KEEPER);
        token = staff.token("exempelby", Role.CHIEF_OF_STAFF);
        incident = staff.opensAnExercise(keeper, "exempelby");
        breach = records("breach.suspected", "{\"text\":\"Filer krypterade.\",\"controllers\":[\"socialnämnden\"]}");
        old = recordedByAnOlderLedger();
        described = records(
                "breach.described",
                "{\"breach\":%d,\"what\":\"Journalen krypterad.\",\"began\":\"2026-11-05\",\"ongoing\":true}"
                        .formatted(breach));
    }

    @Test
    void eachPostIsShownInTheVersionItWasRecordedWith() {
        Map<?, ?> before = keeper.get(incident + "/posts/" + old).json();
        assertThat(before.get("version")).isEqualTo(1);
        assertThat(before.get("data")).isEqualTo(Map.of("breach", breach, "what", "Zorbulenskijs journal är läst."));
        Map<?, ?> after = keeper.get(incident + "/posts/" + described).json();
        assertThat(after.get("version")).isEqualTo(2);
        assertThat((Map<?, ?>) after.get("data")).extracting("began").isEqualTo("2026-11-05");
    }

    @Test
    void bothAreFoldedIntoOneRecordOfTheBreach() {
        String record = keeper.get(incident + "/breach-record?min=" + described).body();

        assertThat(record).contains("Zorbulenskijs", "tors 5 nov 2026", "pågick när detta skrevs");
        assertThat(keeper.get(incident + "/timeline?min=" + described).body()).contains("Zorbulenskijs", "Började ");
    }

    @Test
    void theOldOneIsCorrectedByANewOne() {
        int right = (int) keeper.post(
                        incident + "/posts",
                        "{\"type\":\"breach.described\",\"corrects\":%d,\"reason\":\"Fel.\",\"data\":{\"breach\":%d,\"began\":\"2026-11-04\"}}"
                                .formatted(old, breach))
                .member("post");

        assertThat(keeper.get(incident + "/breach-record?min=" + right).body()).contains("ons 4 nov 2026");
    }

    @Test
    void aBundleWithBothVerifies() throws Exception {
        assertThat(verified("{}")).contains("GODKÄND.").doesNotContain("INTE");
    }

    @Test
    void aMaskedCopyCoversWordsOfTheOldOneAndVerifies() throws Exception {
        int assessment = assessed(
                "{\"post\":%d,\"path\":\"data.what\",\"words\":[0],\"provision\":\"21 kap. 7 § OSL\"}".formatted(old));

        assertThat(verified("{\"release\":%d}".formatted(assessment)))
                .contains("GODKÄND.")
                .contains("täckt nr %d data.what: ▇▇▇ [21 kap. 7 § OSL] journal är läst.".formatted(old));
    }

    @Test
    void aFieldThatTheOldOneNeverHadCannotBeCovered() {
        int assessment =
                assessed("{\"post\":%d,\"path\":\"data.began\",\"provision\":\"21 kap. 7 § OSL\"}".formatted(old));

        Http.Answer refused =
                new Http(staff.port(), token).post(incident + "/exports", "{\"release\":%d}".formatted(assessment));

        assertThat(refused.status()).as(refused.body()).isBetween(400, 409);
        assertThat(refused.body()).contains("data.began");
    }

    @Test
    void aWordOfTheOldOneIsDisposedOfAndItsProofStays() throws Exception {
        int decision = records(
                "record.disposal-decided",
                "{\"organ\":\"kommunstyrelsen\",\"decided\":\"2026-11-20\",\"provision\":\"ArkL 10 §\","
                        + "\"passages\":[{\"post\":%d,\"path\":\"data.what\",\"words\":[0]}]}".formatted(old));
        Http.Answer carriedOut = staff.known("Dag Datason", "exempelby", Role.DATA_PROTECTION_OFFICER)
                .post(incident + "/disposals", "{\"decision\":%d}".formatted(decision));
        assertThat(carriedOut.status()).as(carriedOut.body()).isEqualTo(201);

        Map<?, ?> post = keeper.get(incident + "/posts/" + old).json();
        assertThat(post.get("version")).isEqualTo(1);
        assertThat((Map<?, ?>) post.get("data")).extracting("what").isEqualTo("▇ journal är läst.");
        assertThat(verified("{}")).contains("GODKÄND.", "nr " + old).doesNotContain("INTE");
    }

    private int assessed(String passage) {
        int request = records("request.received", "{\"text\":\"Hela loggen, tack.\"}");
        return records("request.assessed", "{\"request\":%d,\"covered\":[%s]}".formatted(request, passage));
    }

    private int records(String type, String data) {
        Http.Answer answer = keeper.post(incident + "/posts", "{\"type\":\"%s\",\"data\":%s}".formatted(type, data));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return (int) answer.member("post");
    }

    /** A post of version 1, as a node of the release before put it into the database. */
    private int recordedByAnOlderLedger() {
        Map<String, Object> last = jdbc.queryForMap(
                "select p.log, p.recorded_at, p.appended_at, l.origin from post p join log l on l.id = p.log"
                        + " where l.origin like ? and p.number = ?",
                "%/" + incident.substring(incident.lastIndexOf('/') + 1),
                breach);
        int number = breach + 1;
        byte[] seed = new byte[Sealer.SEED_LENGTH];
        Arrays.fill(seed, (byte) 11);
        byte[] content = Json.write(Map.of(
                "by",
                Map.of("account", "a3f1", "function", "loggförare", "via", "web"),
                "data",
                Map.of("breach", (long) breach, "what", "Zorbulenskijs journal är läst."),
                "occurred",
                Map.of("at", "2026-11-06"),
                "type",
                "breach.described",
                "version",
                1L));
        Instant recorded = Instant.parse(
                (String) keeper.get(incident + "/posts/" + breach).json().get("recordedAt"));
        SealedPost sealed = Sealer.seal(
                new Post((String) last.get("origin"), number, recorded, ClockState.FREE, Sealer.entry(content)), seed);
        assertThat(new String(sealed.content(), StandardCharsets.UTF_8)).contains("\"version\":1");
        jdbc.update(
                "insert into post (log, number, recorded_at, appended_at, bytes) values (?, ?, ?, ?, ?)",
                last.get("log"),
                number,
                last.get("recorded_at"),
                last.get("appended_at"),
                sealed.bytes());
        jdbc.update(
                "insert into content (log, number, body, seed) values (?, ?, ?, ?)",
                last.get("log"),
                number,
                sealed.content(),
                seed);
        return number;
    }

    private String verified(String export) throws IOException, InterruptedException {
        HttpResponse<Path> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:%d%s/exports".formatted(staff.port(), incident)))
                                .POST(HttpRequest.BodyPublishers.ofString(export))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofFile(Files.createTempFile(folder, "paket", ".zip")));
        assertThat(answer.statusCode())
                .as(answer.statusCode() == 200 ? "" : Files.readString(answer.body()))
                .isEqualTo(200);
        return JarVerifier.run(answer.body(), "--key", (String) keeper.get(KEY).member("key"));
    }
}
