package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.StartupException;

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

        @ParameterizedTest // #2
        @ValueSource(strings = {"192.0.2.1", "ingen dator"})
        void saysThatTheAddressIsNotOfThisMachine(String address) {
            CommandRun run = CommandRun.of("serve", "--data", folder.toString(), "--port", "0", "--address", address);
            assertOneSentence(run, "Adressen " + address + " finns inte på den här datorn");
        }

        @Test // #2
        void saysThatThereIsNoSuchPort() {
            CommandRun run = CommandRun.of("serve", "--data", folder.toString(), "--port", "70000");
            assertOneSentence(run, "Port 70000 finns inte");
        }

        @Test // #2
        void saysThatTheFolderIsNoFolder() throws IOException {
            Path file = Files.writeString(folder.resolve("fil"), "");
            CommandRun run = CommandRun.of("serve", "--data", file.toString(), "--port", "0");
            assertOneSentence(run, "går inte att skriva i");
        }

        @Test // #2
        void saysThatAnotherLedgerHasTheFolderOpen() throws IOException {
            Database.inFolder(folder, "hemligt").close();
            Files.writeString(folder.resolve("owner.key"), "hemligt");
            try (FileChannel other = FileChannel.open(folder.resolve("ledger.mv.db"), StandardOpenOption.WRITE);
                    FileLock held = other.lock()) {
                assertThat(held.isValid()).isTrue();
                assertOneSentence(serve(), "är öppen i en annan liggare");
            }
        }

        @Test // #2
        void saysThatTheKeyIsNotTheDatabasesOwn() throws IOException {
            Database.inFolder(folder, "hemligt").close();
            Files.writeString(folder.resolve("owner.key"), "fel");
            assertOneSentence(serve(), "owner.key hör inte till databasen");
        }

        @Test // #2
        void makesNoNewKeyForADatabaseThatHasOne() {
            Database.inFolder(folder, "hemligt").close();
            assertOneSentence(serve(), "owner.key saknas");
            assertThat(folder.resolve("owner.key")).doesNotExist();
        }

        @Test // #2
        void opensNothingWithAnEmptyKey() throws IOException {
            Files.writeString(folder.resolve("owner.key"), "");
            assertOneSentence(serve(), "owner.key är tom");
            assertThat(folder.resolve("ledger.mv.db")).doesNotExist();
        }

        @Test
        void saysThatTheJournalIsNoneThatItKnows() throws IOException {
            Files.writeString(folder.resolve("heads.journal"), "v2 något annat\n");
            CommandRun run = serve();
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.failed()).startsWith("Rad 1 i ").contains("Skriv inget mer");
        }

        @Test // #2
        void saysThatTheDatabaseIsOutOfReach() throws IOException {
            Path password = Files.writeString(folder.resolve("lösenord"), "hemligt\n");
            String nobody = "jdbc:postgresql://127.0.0.1:1/ledger?user=owner";
            CommandRun run =
                    serve("--database", nobody, "--database-password", password.toString(), "--database-wait", "0");
            assertOneSentence(run, "går inte att nå eller öppna");
            assertThat(run.failed()).doesNotContain("hemligt");
        }

        @Test
        void takesNoPasswordThatEveryAccountOfTheMachineCanRead() {
            String told = "jdbc:postgresql://127.0.0.1:1/ledger?user=owner&password=hemligt";
            CommandRun run = serve("--database", told);
            assertOneSentence(run, "syns för alla konton på datorn");
            assertThat(run.failed()).doesNotContain("hemligt");
        }

        @Test
        void saysWhichPasswordFileCannotBeRead() {
            String nobody = "jdbc:postgresql://127.0.0.1:1/ledger?user=owner";
            assertOneSentence(
                    serve("--database", nobody, "--database-password", "finns-inte"), "Lösenordsfilen finns-inte");
        }

        private CommandRun serve(String... more) {
            return CommandRun.of(
                    Stream.concat(Stream.of("serve", "--data", folder.toString(), "--port", "0"), Stream.of(more))
                            .toArray(String[]::new));
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

    @Test
    void showsTheCauseOfAKnownFailureWhenItIsAskedFor() {
        StartupException known =
                new StartupException("Databasens tabeller går inte att lägga upp.", new IOException("rad\u001b[2J"));
        assertThat(StartFailure.told(known, false)).isEqualTo("Databasens tabeller går inte att lägga upp.");
        assertThat(StartFailure.told(known, true).lines())
                .startsWith("Databasens tabeller går inte att lägga upp.")
                .contains("Caused by: java.io.IOException: rad\\u{1b}[2J");
    }

    @Test // #2
    void showsWhatCanBeAskedOfItWhenNothingIs() {
        CommandRun run = CommandRun.of();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.failed()).contains("serve", "demo", "replay");
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
