package se.stabsliggaren.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.format.Invisible;
import se.stabsliggaren.machine.Programs;

class VisibleTextTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/se/stabsliggaren/integrity/verify");

    @Test
    void writesOutWhatATerminalWouldObey() {
        assertThat(VisibleText.escaped("a\u001b[2K\rGODKÄND.\nb")).isEqualTo("a\\u{1b}[2K\\u{d}GODKÄND.\\u{a}b");
        assertThat(VisibleText.escaped("\u202e.DNÄKDOG")).isEqualTo("\\u{202e}.DNÄKDOG");
        assertThat(VisibleText.escaped("Testa Åström 😂")).isEqualTo("Testa Åström 😂");
    }

    @Test
    void seesNothingWhereTheFormatSeesNothing() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            if (Invisible.all(text)) {
                assertThat(VisibleText.reads(text)).as("U+%04X", c).isFalse();
            }
        }
        assertThat(VisibleText.reads("OSL 18 kap. 8 §")).isTrue();
        assertThat(VisibleText.reads("OSL\u001b[2K")).isFalse();
    }

    @Test
    void isWhatThePageSees() throws Exception {
        StringBuilder seen = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            seen.append(VisibleText.reads(text) ? 1 : 0)
                    .append(VisibleText.escaped(text).equals(text) ? 1 : 0);
        }
        String script = Files.readString(SCRIPTS.resolve("note.js")) + Files.readString(SCRIPTS.resolve("text.js"))
                + "let seen = ''; for (let c = 0; c <= 0x10ffff; c++) { const t = String.fromCodePoint(c);"
                + " seen += (reads(t) ? 1 : 0) + '' + (escaped(t) === t ? 1 : 0); } process.stdout.write(seen);";
        Process node = new ProcessBuilder(Programs.node().toString(), "--no-warnings", "-e", script).start();
        String page = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).isZero();
        assertThat(page.equals(seen.toString())).isTrue();
    }
}
