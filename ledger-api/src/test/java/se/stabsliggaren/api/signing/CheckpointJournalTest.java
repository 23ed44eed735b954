package se.stabsliggaren.api.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.api.store.StartupException;
import se.stabsliggaren.integrity.Checkpoint;

class CheckpointJournalTest {

    private static final String LOG = "exempelby.example/ledger/0a/incident/0b";

    @TempDir
    private Path folder;

    private static Checkpoint head(long size, int fill) {
        byte[] root = new byte[32];
        Arrays.fill(root, (byte) fill);
        return new Checkpoint(LOG, size, root);
    }

    private Path file() {
        return folder.resolve("heads.journal");
    }

    private void journal(Checkpoint... heads) {
        try (CheckpointJournal journal = CheckpointJournal.in(folder)) {
            journal.add(List.of(heads));
        }
    }

    @Test
    void holdsTheLargestHeadOfEachLogOverAStop() {
        journal(head(3, 3), head(5, 5), head(4, 4));
        try (CheckpointJournal journal = CheckpointJournal.in(folder)) {
            assertThat(journal.before()).containsExactly(java.util.Map.entry(LOG, head(5, 5)));
        }
    }

    @Test
    void passesOverALineThatNeverLeftTheMachine() throws IOException {
        journal(head(3, 3));
        append("4 AAAA");
        journal(head(5, 5));
        assertThat(Files.readAllLines(file())).hasSize(2);
        try (CheckpointJournal journal = CheckpointJournal.in(folder)) {
            assertThat(journal.before()).containsValue(head(5, 5));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "3 AAAA log", "3  log", "-1 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= log", ""})
    void stopsAtALineThatItDidNotWrite(String line) throws IOException {
        journal(head(3, 3));
        append(line + "\n");
        assertThatThrownBy(() -> CheckpointJournal.in(folder))
                .isInstanceOf(JournalFault.class)
                .hasMessageContaining("Rad 2");
    }

    @Test
    void stopsWhereTwoLinesAreTwoHistories() {
        journal(head(3, 3), head(3, 4));
        assertThatThrownBy(() -> CheckpointJournal.in(folder))
                .isInstanceOf(JournalFault.class)
                .hasMessageContaining("säger emot");
    }

    @Test
    void isOpenInOneProcessAtATime() {
        try (CheckpointJournal open = CheckpointJournal.in(folder)) {
            assertThatThrownBy(() -> CheckpointJournal.in(folder))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("stoppa den först");
            open.add(List.of(head(3, 3)));
            assertThat(open.all()).containsExactly(head(3, 3));
        }
        journal(head(4, 4));
    }

    @Test
    void isShortenedToOneLinePerLogWhenItHasGrownLong() throws IOException {
        journal(IntStream.rangeClosed(1, 60_000).mapToObj(size -> head(size, 1)).toArray(Checkpoint[]::new));
        assertThat(Files.size(file())).isGreaterThan(4L << 20);
        journal();
        assertThat(Files.readAllLines(file())).hasSize(1);
        try (CheckpointJournal journal = CheckpointJournal.in(folder)) {
            assertThat(journal.before()).containsValue(head(60_000, 1));
        }
    }

    private void append(String text) throws IOException {
        Files.write(file(), text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    }
}
