package se.stabsliggaren.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFailureTest {

    @TempDir
    private Path folder;

    @Nested
    class WhenServing {

        @Test // #2
        void saysThatThePortIsTaken() throws IOException {
            try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
                String port = Integer.toString(other.getLocalPort());
                CommandRun run = CommandRun.of("serve", "--data", folder.toString(), "--port", port);
                assertOneSentence(run, "Port " + port + " är upptagen");
            }
        }

        @Test // #2
        void saysThatTheFolderIsNoFolder() throws IOException {
            Path file = Files.writeString(folder.resolve("fil"), "");
            CommandRun run = CommandRun.of("serve", "--data", file.toString(), "--port", "0");
            assertOneSentence(run, "går inte att skriva i");
        }

        @Test // #2
        void saysThatTheDatabaseIsOutOfReach() {
            String nobody = "jdbc:postgresql://127.0.0.1:1/ledger?user=owner&password=hemligt";
            CommandRun run = CommandRun.of("serve", "--data", folder.toString(), "--port", "0", "--database", nobody);
            assertOneSentence(run, "går inte att nå eller öppna");
            assertThat(run.failed()).doesNotContain("hemligt");
        }

        @Test // #2
        void saysHowAnAddressIsWritten() {
            CommandRun run = CommandRun.of("serve", "--data", folder.toString(), "--port", "0", "--database", "db");
            assertOneSentence(run, "Databasens adress går inte att läsa");
        }
    }

    @Test // #2
    void saysOneSentenceOfWhatItDoesNotKnow() {
        assertThat(StartFailure.sentence(new IllegalStateException("yttre", new IOException("disken är full"))))
                .isEqualTo("Liggaren startade inte (IOException: disken är full); sätt LEDGER_TRACE=1 för att se"
                        + " hela felet.");
    }

    @Test // #2
    void showsWhatCanBeAskedOfItWhenNothingIs() {
        CommandRun run = CommandRun.of();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.failed()).contains("serve", "demo", "rebuild");
    }

    private static void assertOneSentence(CommandRun run, String saying) {
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.failed().lines())
                .singleElement()
                .asString()
                .contains(saying)
                .endsWith(".");
    }
}
