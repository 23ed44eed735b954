package se.stabsliggaren.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Post;

/** What a log answered to several drafts, one outcome each, and the posts it appended. */
final class Answers {

    private final List<Outcome> outcomes;
    private final List<Post> appended;

    private Answers(List<Outcome> outcomes, List<Post> appended) {
        this.outcomes = outcomes;
        this.appended = appended;
    }

    static Answers of(ResultValidator<?> result) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Post> appended = new ArrayList<>();
        result.expectSuccessfulHandlerExecution()
                .expectResultMessagePayloadMatching(Matchers.predicate(payload -> {
                    (payload instanceof List<?> all ? all : List.of(payload))
                            .forEach(outcome -> outcomes.add((Outcome) outcome));
                    return true;
                }))
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.predicate(payloads -> {
                    payloads.forEach(post -> appended.add((Post) post));
                    return true;
                })));
        return new Answers(outcomes, appended);
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    Post post(int index) {
        assertThat(outcomes.get(index)).isInstanceOf(Outcome.Recorded.class);
        return ((Outcome.Recorded) outcomes.get(index)).post();
    }

    Answers refuses(int index, String field, String saying) {
        assertThat(outcomes.get(index)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.refusal().field()).isEqualTo(field);
            assertThat(refused.refusal().sentence()).contains(saying);
        });
        return this;
    }

    /** The posts of these types were appended, in this order and without gap, from this number on. */
    @SafeVarargs
    final Answers appends(int first, Class<? extends Event>... types) {
        assertThat(appended).extracting(Post::event).hasExactlyElementsOfTypes(types);
        assertThat(appended)
                .extracting(Post::number)
                .containsExactlyElementsOf(
                        IntStream.range(first, first + types.length).boxed().toList());
        return this;
    }

    void appendsNothing() {
        assertThat(appended).isEmpty();
    }

    /** What the post at this place among the appended says. */
    Event appended(int index) {
        return appended.get(index).event();
    }
}
