package se.stabsliggaren.api.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.integrity.SigningKey;

@DoorTest
class BundleDoorTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"Servrarna svarar inte.\"}}";

    @Autowired
    Staff staff;

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
    void withoutAKeyItIsOnlyConsistentAndWithAnotherItFails() throws Exception {
        Path bundle = bundle();

        assertThat(JarVerifier.run(bundle)).contains("grade consistent").doesNotContain("grade signed");
        assertThat(JarVerifier.run(bundle, "--key", anotherKey())).contains("INTE GODKÄND");
    }

    @Test
    void theRegisterNotesTheHeadThatLeft() throws Exception {
        int before = (int) keeper.get("/api/v1/register").member("last");
        bundle();

        assertThat((int) keeper.get("/api/v1/register").member("last")).isGreaterThan(before);
    }

    @Test
    void whoOnlyKeepsTheLogDoesNotTakeItOut() {
        assertThat(keeper.get(incident + "/bundle").status()).isEqualTo(403);
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
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + staff.port() + incident + "/bundle"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofFile(folder.resolve("paket.zip")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("OVNING-");
        return answer.body();
    }
}
