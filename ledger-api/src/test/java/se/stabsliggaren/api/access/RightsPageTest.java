package se.stabsliggaren.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of rights that people read is the one that the endpoints ask. */
class RightsPageTest {

    private static List<String> page() throws IOException {
        return Files.readAllLines(Path.of("../docs/operations/access.md")).stream()
                .dropWhile(line -> !line.equals("## Roles"))
                .takeWhile(line -> !line.startsWith("An evaluator"))
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    private static String written(Right right) {
        return "`" + right.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`";
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void saysOfEachRoleWhatItMay(Role role) throws IOException {
        String rights = Arrays.stream(Right.values())
                .filter(role::may)
                .map(RightsPageTest::written)
                .collect(Collectors.joining(", "));

        assertThat(page()).contains("| `%s` | %s |".formatted(role.written(), rights));
    }

    @Test
    void saysWhatEachRightIsAndNamesNoOther() throws IOException {
        assertThat(page()).hasSize(Role.values().length + Right.values().length);
        for (Right right : Right.values()) {
            assertThat(page()).anyMatch(line -> line.startsWith("| " + written(right) + " | "));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void noRoleBothAdministersAndCarriesOutDisposals(Role role) {
        assertThat(role.may(Right.ADMINISTER) && role.may(Right.DISPOSE)).isFalse();
    }
}
