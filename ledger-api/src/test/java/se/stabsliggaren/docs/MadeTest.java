package se.stabsliggaren.docs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part of a page that no longer is what would be made is found out. */
class MadeTest {

    @TempDir
    private Path folder;

    private Path page = Path.of("");

    @BeforeEach
    void write() throws IOException {
        page = Files.writeString(folder.resolve("page.md"), """
                # Page
                <!-- part: made by a test, approved with -Dapprove=true -->
                as it was
                <!-- end of part -->
                """);
    }

    @Test
    void holdsWhatIsAsItWasMade() {
        Made.check(page, "part", "as it was\n");
    }

    @Test
    void findsWhatIsStale() {
        assumeFalse(Boolean.getBoolean("approve"), "what is stale is being written");

        assertThatThrownBy(() -> Made.check(page, "part", "as it is\n")).hasMessageContaining("-Dapprove=true");
    }

    @Test
    void findsAPageThatLostItsMarks() {
        assertThatThrownBy(() -> Made.check(page, "another", "")).hasMessageContaining("marks of another");
    }
}
