package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProofPageTest {

    private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");

    @Test
    void listsEveryFindingWithItsExitCodeAndNoOther() throws IOException {
        String page = Files.readString(Path.of("../docs/spec/verifier.md"));
        String table = page.substring(page.indexOf("## Findings"));
        String[] listed = table.lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> {
                    String[] cells = line.split("\\|", -1);
                    String exit = cells[cells.length - 2].strip();
                    return CODE.matcher(cells[1]).results().map(code -> code.group(1) + " " + exit);
                })
                .toArray(String[]::new);
        assertThat(listed)
                .containsExactlyInAnyOrder(Arrays.stream(Defect.values())
                        .map(defect -> defect.code() + " " + defect.exit().number())
                        .toArray(String[]::new));
    }
}
