package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.integrity.SigningKey;

@EndpointTest
class BundleEndpointTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"Servrarna svarar inte.\"}}";

    @Autowired
    Staff staff;

    @Autowired
    RequestMappingHandlerAdapter adapter;

    @TempDir
    private Path folder;

    private Http keeper;
    private String token;
    private String incident;

    @BeforeEach
    void openAnIncident() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        token = staff.token("exempelby", Role.CHIEF_OF_STAFF);
        incident = staff.opensAnExercise(keeper, "exempelby");
        keeper.post(incident + "/posts", NOTE);
    }

    @Test
    void whatIsHandedOutVerifiesWithTheRegistersKeyAndWithoutTheLedger() throws Exception {
        String key = (String) keeper.get("/api/v1/register").member("key");

        String told = JarVerifier.run(bundle(), "--key", key);

        assertThat(told).contains("GODKÄND.").contains("grade signed").doesNotContain("INTE");
    }

    @Test
    void aFileOfNoBytesGoesAlongAndVerifies() throws Exception {
        Http.Answer uploaded =
                keeper.with("Content-Type", "text/plain").sendBytes("POST", incident + "/attachments", new byte[0]);
        Map<?, ?> reference = (Map<?, ?>) uploaded.member("reference");
        keeper.post(
                incident + "/posts",
                "{\"type\":\"document.attached\",\"data\":{\"attachment\":{\"digest\":\"%s\",\"mediaType\":\"%s\",\"size\":0}}}"
                        .formatted(reference.get("digest"), reference.get("mediaType")));

        Path bundle = bundle();

        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            assertThat(Collections.list(zip.entries()))
                    .filteredOn(entry -> entry.getName().contains((String) reference.get("digest")))
                    .singleElement()
                    .extracting(ZipEntry::getSize)
                    .isEqualTo(0L);
        }
        assertThat(JarVerifier.run(
                        bundle, "--key", (String) keeper.get("/api/v1/register").member("key")))
                .contains("GODKÄND.", "Bilagor: 1.")
                .doesNotContain("INTE");
    }

    @Test
    void withoutAKeyItIsOnlyConsistentAndWithAnotherItFails() throws Exception {
        Path bundle = bundle();

        assertThat(JarVerifier.run(bundle)).contains("grade consistent").doesNotContain("grade signed");
        assertThat(JarVerifier.run(bundle, "--key", anotherKey())).contains("INTE GODKÄND");
    }

    @Test
    void itsPagesShowNothingThatWasHidden() throws Exception {
        assertThat(pages()).contains("Servrarna svarar inte.");
        keeper.post(
                incident + "/posts",
                "{\"type\":\"record.hidden\",\"data\":{\"post\":3,\"path\":\"data.text\",\"reason\":\"Fel plats.\"}}");

        assertThat(pages()).doesNotContain("Servrarna").contains("[Dolt]", "{\"hidden\":true}");
    }

    /** All views of a bundle, in either form. */
    private String pages() throws Exception {
        StringBuilder pages = new StringBuilder();
        try (ZipFile zip = new ZipFile(bundle().toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().contains("views/")) {
                    pages.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return pages.toString();
    }

    @Test
    void theRegisterNotesTheHeadThatLeft() throws Exception {
        int before = registered();
        bundle();

        assertThat(registered()).isGreaterThan(before);
    }

    @Test
    void whoOnlyKeepsTheLogDoesNotTakeItOut() {
        assertThat(keeper.post(incident + "/exports", "{}").status()).isEqualTo(403);
    }

    @Test
    void whatIsAskedForAgainWithItsKeyLeavesAsTheSameHead() throws Exception {
        Http chief = new Http(staff.port(), token).with("Idempotency-Key", "paket-" + incident);
        Http.Answer first = chief.post(incident + "/exports", "{}");
        int noted = registered();
        keeper.post(incident + "/posts", NOTE);

        Http.Answer again = chief.post(incident + "/exports", "{}");

        assertThat(registered()).isEqualTo(noted);
        assertThat(again.header("Content-Disposition"))
                .isEqualTo(first.header("Content-Disposition"))
                .matches("attachment; filename=\"OVNING-L1-\\d+-\\d+-nr1-3.zip\"");
    }

    @Test
    void aKeyIsForOneExportOfOneIncident() {
        Http chief = new Http(staff.port(), token).with("Idempotency-Key", "ett-" + incident);
        chief.post(incident + "/exports", "{}");

        Http.Answer other = chief.post(staff.opensAnExercise(keeper, "exempelby") + "/exports", "{}");

        assertThat(other.status()).isEqualTo(422);
        assertThat(chief.post(incident + "/exports", "{ }").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void readingHandsNothingOut(String method) {
        Http chief = new Http(staff.port(), token);
        int before = registered();

        for (String path : new String[] {"/bundle", "/exports", "/bundle?release=2"}) {
            assertThat(chief.send(method, incident + path, null).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(registered()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"release\":null}|release",
                "{\"release\":\"2\"}|release",
                "{\"release\":0}|release",
                "{\"release\":4294967298}|release",
                "{\"relaese\":2}|relaese",
                "[]|''",
                "2|''"
            })
    void whatCannotBeReadDoesNotMeanAllOfIt(String body, String field) {
        int before = registered();

        Http.Answer answer = new Http(staff.port(), token).post(incident + "/exports", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(String.valueOf(answer.member("field"))).isEqualTo(field);
        assertThat(registered()).isEqualTo(before);
    }

    @Test
    void whatIsNotJsonOrIsWantedAsSomethingElseIsRefused() {
        Http chief = new Http(staff.port(), token);
        int before = registered();

        assertThat(chief.with("Content-Type", "application/x-www-form-urlencoded")
                        .send("POST", incident + "/exports", "release=2")
                        .status())
                .isEqualTo(415);
        Http.Answer asJson = chief.with("Accept", "application/json").post(incident + "/exports", "{}");
        assertThat(asJson.status()).isEqualTo(406);
        assertThat((String) asJson.member("detail")).endsWith("begär application/zip.");
        assertThat(registered()).isEqualTo(before);
    }

    @Test
    void aLargeIncidentIsNotCutOffAfterTheServersUsualHalfMinute() {
        assertThat(ReflectionTestUtils.getField(adapter, "asyncRequestTimeout"))
                .isEqualTo(Duration.ofHours(1).toMillis());
    }

    private int registered() {
        return (int) keeper.get("/api/v1/register").member("last");
    }

    /** Of the same name, made from another secret. */
    private String anotherKey() {
        String register = (String) keeper.get("/api/v1/register").member("log");
        return SigningKey.derived(new byte[SigningKey.SEED_LENGTH], register, 1)
                .verifierKey()
                .toString();
    }

    private Path bundle() throws IOException, InterruptedException {
        HttpResponse<Path> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + staff.port() + incident + "/exports"))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofFile(folder.resolve("paket.zip")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("OVNING-");
        return answer.body();
    }
}
