package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The container's files set what the ledger reads, and ask for what the one file of settings holds. */
class ContainerTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern SET = Pattern.compile("(?m)^\\s*(?:ENV )?(LEDGER_[A-Z_]+)[:=]");
    private static final Pattern ASKED = Pattern.compile("\\$\\{(LEDGER_[A-Z_]+)");

    @Test // #2
    void setsOnlyWhatTheLedgerReads() throws IOException {
        String command = read("ledger-api/src/main/java/se/stabsliggaren/api/cli/ServeCommand.java")
                + read("ledger-api/src/main/java/se/stabsliggaren/api/cli/ListenOptions.java")
                + read("ledger-api/src/main/java/se/stabsliggaren/api/cli/DataOptions.java");
        assertThat(names(SET, read("docker/Dockerfile") + read("docker/compose.yaml")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(command.contains("${env:" + name) || isBound(name))
                        .as(name)
                        .isTrue());
    }

    /** Whether the settings take it from the environment by themselves, as Spring reads its names. */
    private static boolean isBound(String name) {
        return new Binder(ConfigurationPropertySource.from(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(name, "here"))))
                .bind("ledger", Bindable.of(Bound.class))
                .map(Bound::isSet)
                .orElse(false);
    }

    /** Of the settings, those that have no option. */
    record Bound(String timestampUrl, Webhooks webhooks) {

        record Webhooks(List<String> inside) {}

        boolean isSet() {
            return "here".equals(timestampUrl)
                    || webhooks != null && List.of("here").equals(webhooks.inside());
        }
    }

    @Test // #2
    void asksForExactlyWhatTheFileOfSettingsHolds() throws IOException {
        assertThat(names(ASKED, read("docker/compose.yaml"))).isEqualTo(names(SET, read("docker/.env.example")));
    }

    @Test // #2
    void answersOnTheMachineItselfUnlessToldOtherwise() throws IOException {
        assertThat(read("docker/compose.yaml")).contains("${LEDGER_PUBLISH:-127.0.0.1:8080}:8080");
    }

    @Test
    void endsWhenThereIsNoMemoryLeftRatherThanGoingOnHalfDead() throws IOException {
        String flag = "-XX:+ExitOnOutOfMemoryError";
        assertThat(read("docker/Dockerfile")).containsPattern("ENTRYPOINT .*" + Pattern.quote(flag));
        assertThat(read("ledger")).containsPattern("exec .*" + Pattern.quote(flag) + ".*-Dledger\\.terminal");
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file)) + "\n";
    }
}
