package se.stabsliggaren.integrity.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.integrity.bundle.Assessment.Passage;
import se.stabsliggaren.integrity.bundle.Disposals.Act;
import se.stabsliggaren.integrity.bundle.Disposals.Fault;
import se.stabsliggaren.integrity.bundle.Disposals.Slot;

/** However much a decision names, and however often it is carried out, each place is looked up once. */
class ManyErasuresTest {

    private static final int PLACES = 30_000;

    /** Some hundred times what it takes; looking through the decision for each place takes minutes. */
    private static final Duration IN_THE_END = Duration.ofSeconds(30);

    private final List<Fault> faults = new ArrayList<>();
    private final Disposals disposals = new Disposals(faults::add);

    @Test
    void aPlaceIsFoundAmongAllThatADecisionNames() {
        List<Slot> slots = IntStream.range(0, PLACES)
                .mapToObj(i -> new Slot("data.points[%d].text".formatted(i), 0, 3, true))
                .toList();
        List<Passage> passages = slots.stream()
                .map(slot -> new Passage(1, slot.path(), List.of(0L), null))
                .toList();

        assertTimeoutPreemptively(IN_THE_END, () -> {
            disposals.post(1, slots, new Act.Other());
            disposals.post(2, List.of(), new Act.Decided(null, passages));
            disposals.post(3, List.of(), new Act.CarriedOut(2L));
        });
        assertThat(faults).isEmpty();
        assertThat(disposals.erasures().size() + disposals.more()).isEqualTo(PLACES);
    }
}
