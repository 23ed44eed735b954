package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.timestamp.TestAuthority;
import se.stabsliggaren.machine.Programs;

/** A head that left the ledger is stamped, and its stamp is checked by a program that is not ours. */
class TimestampEndpointTest {

    private static final String MEETING = "{\"type\":\"meeting.held\",\"data\":{\"points\":[{\"text\":\"Läget.\"}]}}";

    @TempDir
    private Path folder;

    private final TestAuthority authority = new TestAuthority();
    private Running ledger;
    private Staff staff;
    private Http keeper;
    private String chief;
    private String incident;
    private int meeting;

    @BeforeEach
    void openAnIncident() {
        ledger = Running.stampedBy(authority.address(), folder.resolve("ledger"));
        staff = ledger.staff();
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        chief = staff.token("exempelby", Role.CHIEF_OF_STAFF);
        incident = staff.opensAnExercise(keeper, "exempelby");
        meeting = (int) keeper.post(incident + "/posts", MEETING).member("post");
    }

    @AfterEach
    void close() {
        ledger.close();
        authority.close();
    }

    @Test // #3
    void theHeadOnASheetAndTheHeadInABundleAreStamped() throws Exception {
        int onSheet = (int) keeper.post(incident + "/sheets/" + meeting, "").member("size");
        try (ZipFile first = bundle("first.zip")) {
            assertThat(stamps(first)).as("nobody has been asked yet").isEmpty();
        }
        int exported = (int) keeper.get("/api/v1/register").member("last");
        assertThat((List<?>) keeper.get("/api/v1/register/timestamps").member("waiting"))
                .isEqualTo(List.of(exported, onSheet));

        ledger.keepHouse();
        assertThat(((List<?>) keeper.get("/api/v1/register/timestamps").member("timestamps"))
                        .stream()
                                .map(kept -> (Object) ((Map<?, ?>) kept).get("size"))
                                .toList())
                .isEqualTo(List.of(onSheet, exported));
        try (ZipFile second = bundle("second.zip")) {
            assertThat(stamps(second))
                    .containsExactly("timestamps/" + onSheet + ".tsr", "timestamps/" + exported + ".tsr");
        }
        assertThat(JarVerifier.run(folder.resolve("second.zip"), "--key", (String)
                        keeper.get("/api/v1/register").member("key")))
                .contains("GODKÄND.")
                .doesNotContain("INTE");
    }

    @Test // #3
    void aMaskedCopyHasTheStampsOfItsRegisterToo() throws Exception {
        int size = (int) keeper.post(incident + "/sheets/" + meeting, "").member("size");
        ledger.keepHouse();
        int request = (int)
                keeper.post(incident + "/posts", "{\"type\":\"request.received\",\"data\":{\"text\":\"Hela loggen.\"}}")
                        .member("post");
        int assessed = (int) keeper.post(
                        incident + "/posts",
                        ("{\"type\":\"request.assessed\",\"data\":{\"request\":%d,\"covered\":"
                                        + "[{\"post\":%d,\"path\":\"data.points\",\"provision\":\"18 kap. 8 § OSL\"}]}}")
                                .formatted(request, meeting))
                .member("post");
        try (ZipFile masked = bundle("masked.zip", "{\"release\":%d}".formatted(assessed))) {
            assertThat(stamps(masked)).containsExactly("timestamps/" + size + ".tsr");
        }
        assertThat(JarVerifier.run(folder.resolve("masked.zip"), "--key", (String)
                        keeper.get("/api/v1/register").member("key")))
                .contains("GODKÄND.")
                .doesNotContain("INTE");
    }

    @Test // #3
    void opensslFindsTheStampGoodAndNoOtherHeadStamped() throws Exception {
        Programs.need("openssl");
        int size = (int) keeper.post(incident + "/sheets/" + meeting, "").member("size");
        ledger.keepHouse();
        bundle("paket.zip").close();
        try (ZipFile zip = new ZipFile(folder.resolve("paket.zip").toFile());
                InputStream stamp = zip.getInputStream(zip.getEntry("timestamps/" + size + ".tsr"))) {
            Files.copy(stamp, folder.resolve("stamp.tsr"));
        }

        assertThat(openssl(size)).contains("Verification: OK");
        assertThat(openssl(size - 1)).doesNotContain("OK");
    }

    @Test // #3
    void aHeadThatIsNotStampedIsNotFound() {
        assertThat(keeper.get("/api/v1/register/timestamps/1").status()).isEqualTo(404);
        int size = (int) keeper.post(incident + "/sheets/" + meeting, "").member("size");
        ledger.keepHouse();

        Http.Answer stamp = keeper.get("/api/v1/register/timestamps/" + size);
        assertThat(stamp.status()).isEqualTo(200);
        assertThat(stamp.header("Content-Type")).isEqualTo("application/timestamp-reply");
    }

    @Test // #3
    void anAddressThatLeadsNowhereIsSaidAtStart() {
        assertThatThrownBy(() -> Running.stampedBy(URI.create("ftp://tsa.example/"), folder.resolve("other")))
                .hasStackTraceContaining("LEDGER_TIMESTAMP_URL går inte att läsa");
    }

    private String openssl(int size) throws IOException, InterruptedException {
        String note = keeper.get("/api/v1/register/checkpoint?size=" + size).body();
        Files.writeString(folder.resolve("head.txt"), note.substring(0, note.indexOf("\n\n") + 1));
        Process verify = new ProcessBuilder(
                        "openssl",
                        "ts",
                        "-verify",
                        "-data",
                        "head.txt",
                        "-in",
                        "stamp.tsr",
                        "-CAfile",
                        authority.certificate(folder).toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        verify.waitFor();
        return told;
    }

    private static List<String> stamps(ZipFile zip) {
        List<String> names = new ArrayList<>();
        zip.stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith("timestamps/"))
                .forEach(names::add);
        return names;
    }

    private ZipFile bundle(String name) throws IOException, InterruptedException {
        return bundle(name, "{}");
    }

    private ZipFile bundle(String name, String body) throws IOException, InterruptedException {
        HttpResponse<Path> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + staff.port() + incident + "/exports"))
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer " + chief)
                                .build(),
                        HttpResponse.BodyHandlers.ofFile(folder.resolve(name)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ZipFile(answer.body().toFile());
    }
}
