package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.cli.LedgerCommand;
import se.stabsliggaren.event.RegisterEvent.AccessChanged;

/** When the last key is lost, whoever has the machine lets an administrator in again, and the register says so. */
class AccessAgainTest {

    private static final Pattern LINK = Pattern.compile("öppna http://127\\.0\\.0\\.1:8080(/start/\\S+)");
    private static final Pattern KEY = Pattern.compile("id=\"nyckel\">([^<]+)<");

    @TempDir
    private Path folder;

    private record Said(int status, String told, String failed) {}

    @BeforeEach
    void somebodyBeganAndLostTheKey() {
        try (Running ledger = Running.in(folder, "free")) {
            ledger.staff().http("exempelby", Role.ADMINISTRATOR);
        }
    }

    @Test
    void theLinkLetsAnAdministratorInOnce() {
        String link = link("--person", "Testa Testlund");
        try (Running ledger = Running.in(folder, "free")) {
            assertThat(ledger.mayBegin())
                    .as("somebody has a key, though it is lost")
                    .isFalse();
            Http browser = new Http(ledger.port(), null).with("Accept", "text/html");
            assertThat(browser.get(link).body()).contains("Testa Testlund").contains("exempelby");
            assertThat(browser.get(link).status())
                    .as("looking does not open it")
                    .isEqualTo(200);

            Matcher key = KEY.matcher(browser.send("POST", link, null).body());
            assertThat(key.find()).isTrue();
            assertThat(new Http(ledger.port(), key.group(1))
                            .get("/api/v1/tokens")
                            .status())
                    .isEqualTo(200);

            Http.Answer again = browser.send("POST", link, null);
            assertThat(again.status()).isEqualTo(404);
            assertThat(again.body()).contains("ledger access");
            assertThat(browser.get(link).status()).isEqualTo(404);
        }
    }

    @Test
    void theLinkIsNoKey() {
        String link = link("--person", "Testa Testlund", "--authority", "exempelby");
        try (Running ledger = Running.in(folder, "free")) {
            assertThat(new Http(ledger.port(), link.substring("/start/".length()))
                            .get("/api/v1/tokens")
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void anAdministratorSeesAnUnusedLinkAndTakesItBack() {
        String link = link("--person", "Testa Testlund");
        try (Running ledger = Running.in(folder, "free")) {
            Http administrator = ledger.staff().http("exempelby", Role.ADMINISTRATOR);
            Matcher id = Pattern.compile("\"(link-[0-9a-f]+)\"")
                    .matcher(administrator.get("/api/v1/tokens").body());
            assertThat(id.find()).isTrue();
            assertThat(administrator
                            .send("DELETE", "/api/v1/tokens/" + id.group(1), null)
                            .status())
                    .isEqualTo(204);
            assertThat(new Http(ledger.port(), null).get(link).status()).isEqualTo(404);
        }
    }

    @Test
    void theRegisterSaysWhoWasLetInAndThatItWasDoneAtTheMachine() {
        link("--person", "Testa Testlund");
        try (Running ledger = Running.in(folder, "free")) {
            var last = ledger.register().getLast();
            assertThat(last.entry().by().function()).isEqualTo("driften, med ledger access");
            assertThat(last.event()).isInstanceOfSatisfying(AccessChanged.class, changed -> {
                assertThat(changed.granted()).isTrue();
                assertThat(changed.authority()).isEqualTo("exempelby");
                assertThat(changed.role()).contains("administrator");
            });
        }
    }

    @Test
    void whatIsNotKnownHereIsToldAndNothingIsRecorded() {
        Said unknown = access(folder, "--person", "Testa Testlund", "--authority", "grannby");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.failed()).contains("--authority; här finns exempelby.");
        assertThat(access(folder, "--person", " ").failed()).contains("Namnet saknas");
        assertThat(access(folder, "--person", "Te\u202esta").failed()).contains("U+202E");
        assertThat(access(folder, "--person", "Testa", "--outside", "liggare").failed())
                .contains("Adressen utifrån går inte att läsa");
        assertThat(access(folder.resolve("tom"), "--person", "Testa").failed()).contains("Ingen har börjat");
        try (Running ledger = Running.in(folder, "free")) {
            assertThat(ledger.register()).noneMatch(post -> post.event() instanceof AccessChanged);
        }
    }

    @Test
    void theLinkBearsTheAddressPeopleReachTheLedgerBy() {
        assertThat(access(folder, "--person", "Testa", "--outside", "https://liggare.exempelby.example")
                        .told())
                .contains("öppna https://liggare.exempelby.example/start/");
    }

    private String link(String... arguments) {
        Said said = access(folder, arguments);
        assertThat(said.failed()).isEmpty();
        Matcher link = LINK.matcher(said.told());
        assertThat(link.find()).as(said.told()).isTrue();
        return URI.create(link.group(1)).getPath();
    }

    private static Said access(Path data, String... arguments) {
        List<String> line = new ArrayList<>(List.of("access", "--data", data.toString()));
        line.addAll(Arrays.asList(arguments));
        StringWriter told = new StringWriter();
        StringWriter failed = new StringWriter();
        int status = LedgerCommand.line(LedgerApplication.class)
                .setOut(new PrintWriter(told))
                .setErr(new PrintWriter(failed))
                .execute(line.toArray(String[]::new));
        return new Said(status, told.toString(), failed.toString());
    }
}
