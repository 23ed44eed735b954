package se.stabsliggaren.projection.openpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.event.ContactEvent.ContactMade;
import se.stabsliggaren.event.ContactEvent.Outcome;
import se.stabsliggaren.event.Passage;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.text.Part;

/** Whom somebody was to call back, until they were reached. */
class CallBacksTest {

    private final History history = new History();

    @Test
    void aTimeToCallBackWaitsToo() {
        int waiting = history.records(new ContactMade(
                Passage.RECEIVED,
                "Exempelbladet",
                Person.of("Testa Testlund"),
                null,
                Outcome.NO_ANSWER,
                Text.of("läget"),
                "A-17",
                When.parse("2024-11-06T14:00Z")));
        assertThat(page().callBacks()).singleElement().satisfies(point -> {
            assertThat(point.number()).isEqualTo(waiting);
            assertThat(Part.plain(point.line()))
                    .isEqualTo("ring tillbaka, Exempelbladet, Testa Testlund: läget, deras nummer A-17");
            assertThat(point.due().when()).isEqualTo("ons 6 nov kl. 15.00");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"REACHED", "NO_ANSWER", "LEFT_MESSAGE"})
    void whatNeedsNoCallBackWaitsForNone(Outcome outcome) {
        history.records(contact("Driftbolaget", outcome));
        assertThat(page().callBacks()).isEmpty();
    }

    @Test
    void whoWasReachedBeforeIsNotReachedByThat() {
        history.records(contact("Driftbolaget", Outcome.REACHED));
        int waiting = history.records(contact("driftbolaget ", Outcome.CALL_BACK));
        assertThat(numbers()).containsExactly(waiting);
        history.records(contact("DRIFTBOLAGET", Outcome.REACHED));
        assertThat(numbers()).isEmpty();
    }

    @Test
    void whoWasReachedAndAskedToBeCalledBackWaits() {
        int waiting = history.records(new ContactMade(
                Passage.GIVEN, "Driftbolaget", null, null, Outcome.REACHED, null, null, When.parse("2024-11-07")));
        assertThat(numbers()).containsExactly(waiting);
    }

    @Test
    void whoeverWasReachedElsewhereLeavesItOpen() {
        int waiting = history.records(contact("Driftbolaget", Outcome.CALL_BACK));
        history.records(contact("Exempelbladet", Outcome.REACHED));
        assertThat(numbers()).containsExactly(waiting);
    }

    @Test
    void aContactThatFollowsFromItClosesItWhoeverAnswered() {
        int waiting = history.records(contact(null, Outcome.CALL_BACK));
        history.causedBy(waiting).records(contact(null, Outcome.NO_ANSWER));
        assertThat(numbers()).containsExactly(waiting);
        history.causedBy(waiting).records(contact(null, Outcome.REACHED));
        assertThat(numbers()).isEmpty();
    }

    @Test
    void aContactThatFollowsFromAnotherLeavesItOpen() {
        int other = history.records(contact(null, Outcome.NO_ANSWER));
        int waiting = history.records(contact(null, Outcome.CALL_BACK));
        history.causedBy(other).records(contact(null, Outcome.REACHED));
        assertThat(numbers()).containsExactly(waiting);
    }

    @Test
    void aSpellingCorrectedAfterTheyWereReachedOpensNothing() {
        int waiting = history.records(contact("Driftbolaget", Outcome.CALL_BACK));
        history.records(contact("Driftbolaget", Outcome.REACHED));
        history.correcting(waiting, "felstavat").records(contact("Driftbolaget", Outcome.CALL_BACK));
        assertThat(numbers()).isEmpty();
    }

    @Test
    void aSpellingCorrectedInAnEarlierContactClosesNothing() {
        int earlier = history.records(contact("Driftbolaget", Outcome.REACHED));
        int waiting = history.records(contact("Driftbolaget", Outcome.CALL_BACK));
        history.correcting(earlier, "felstavat").records(contact("Driftbolaget", Outcome.REACHED));
        assertThat(numbers()).containsExactly(waiting);
    }

    @Test
    void theOneDueSoonestComesFirst() {
        int whenever = history.records(contact("A", Outcome.CALL_BACK));
        int friday = history.records(callBack("B", "2024-11-08"));
        int thursday = history.records(callBack("C", "2024-11-07"));
        assertThat(numbers()).containsExactly(thursday, friday, whenever);
    }

    private static ContactMade callBack(String organisation, String when) {
        return new ContactMade(Passage.GIVEN, organisation, null, null, null, null, null, When.parse(when));
    }

    private static ContactMade contact(@Nullable String organisation, Outcome outcome) {
        return new ContactMade(Passage.GIVEN, organisation, null, null, outcome, null, null, null);
    }

    private List<Integer> numbers() {
        return page().callBacks().stream().map(Point::number).toList();
    }

    private OpenPointsPage page() {
        return history.page(new OpenPoints());
    }
}
