package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.ledger.LogState;

/** The law that lets text be erased: nothing that was ever judged depends on it. */
class ErasureLawTest {

    private static final Cover ERASED = new Cover.Erased(999);

    static List<Path> approved() throws IOException {
        return ContractTest.approved();
    }

    @ParameterizedTest
    @MethodSource("approved")
    void foldsEachApprovedPostToTheSameStateWhenItsTextIsErased(Path file) throws IOException {
        Entry open = Sealer.entry(ContractTest.canonical(file));
        Entry erased = erased(open);
        assertThat(erased).as("something was erased").isNotEqualTo(open);
        assertSameState(List.of(open), List.of(erased));
    }

    @Test
    void foldsAllOfThemToTheSameStateWhenTheirTextIsErased() throws IOException {
        List<Entry> open = new ArrayList<>();
        for (Path file : approved()) {
            open.add(standing(Sealer.entry(ContractTest.canonical(file))));
        }
        assertSameState(open, open.stream().map(ErasureLawTest::erased).toList());
    }

    @Test
    void isAnotherStateWhenACodeIsAnother() throws IOException {
        Entry open = Sealer.entry(ContractTest.canonical(ContractTest.CONTRACT.resolve("duty.filed.v1.json")));
        Entry changed = Leaves.map(open, (path, leaf) -> path.equals("data.recipient") ? "någon annan" : leaf);
        assertThat(state(List.of(open))).isNotEqualTo(state(List.of(changed)));
    }

    private static void assertSameState(List<Entry> open, List<Entry> erased) {
        assertThat(state(erased)).isEqualTo(state(open));
    }

    private static LogState state(List<Entry> entries) {
        LogState state = LogState.unopened();
        for (int i = 0; i < entries.size(); i++) {
            state = state.after(post(i + 1, entries.get(i)));
        }
        return state;
    }

    private static Post post(int number, Entry entry) {
        return new Post("log", number, Instant.parse("2024-11-06T12:05:31Z"), ClockState.FREE, entry);
    }

    /** The same entry as a post of its own, which corrects none. */
    private static Entry standing(Entry entry) {
        return new Entry(
                entry.by(),
                entry.source(),
                entry.occurred(),
                entry.paper(),
                null,
                entry.reason(),
                entry.causedBy(),
                entry.remarks(),
                entry.event());
    }

    private static Entry erased(Entry entry) {
        return Leaves.map(entry, (path, leaf) -> switch (leaf) {
            case Text.Open open ->
                new Text.Covered(Words.of(open.value()).stream()
                        .<Text.Word>map(word -> new Text.Word.Behind(ERASED))
                        .toList());
            case Person ignored -> new Person.Behind(ERASED);
            case Digest ignored -> new Digest.Behind(ERASED);
            default -> leaf;
        });
    }
}
