package se.stabsliggaren.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final String NOTE = "{\"type\": \"note.written\", \"data\": {\"text\": \"%s\"}}";

    @Test // #2
    void joinsSingleDraftsOfOneTurnAndKeepsAGroupApart() {
        String text = String.join(
                "\n",
                "{\"clock\": \"2026-10-03T04:25:00Z\", \"as\": \"communicator\"}",
                NOTE.formatted("a"),
                NOTE.formatted("b"),
                "[" + NOTE.formatted("c") + "," + NOTE.formatted("d") + "]",
                "{\"as\": \"log-keeper\"}",
                NOTE.formatted("e"));
        List<Batch> batches = Batch.of(CaseFile.lines(text));
        assertThat(batches).extracting(batch -> batch.drafts().size()).containsExactly(2, 2, 1);
        assertThat(batches).extracting(Batch::role).containsExactly("communicator", "communicator", "log-keeper");
        assertThat(batches).extracting(Batch::clock).containsExactly(Instant.parse("2026-10-03T04:25:00Z"), null, null);
    }

    @Test // #2
    void holdsNoMoreThanTwentyDraftsOfItsOwnMaking() {
        List<Batch> batches = Batch.of(CaseFile.lines((NOTE.formatted("a") + "\n").repeat(45)));
        assertThat(batches).extracting(batch -> batch.drafts().size()).containsExactly(20, 20, 5);
    }
}
