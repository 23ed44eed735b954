package se.stabsliggaren.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;

/** What the register answered when asked to open an incident, and the posts of both logs. */
final class Opening {

    private final Outcome outcome;
    private final List<Post> registered;
    private final List<Post> opened;

    private Opening(Outcome outcome, List<Post> registered, List<Post> opened) {
        this.outcome = outcome;
        this.registered = registered;
        this.opened = opened;
    }

    static Opening of(ResultValidator<?> result, DomainEventStream incident) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Post> registered = new ArrayList<>();
        result.expectSuccessfulHandlerExecution()
                .expectResultMessagePayloadMatching(Matchers.predicate(payload -> outcomes.add((Outcome) payload)))
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.predicate(payloads -> {
                    payloads.forEach(post -> registered.add((Post) post));
                    return true;
                })));
        List<Post> opened =
                incident.asStream().map(event -> (Post) event.getPayload()).toList();
        return new Opening(outcomes.getFirst(), registered, opened);
    }

    void isDesignated(String designation) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Recorded.class, recorded -> assertThat(
                        ((IncidentRegistered) recorded.post().event()).designation())
                .isEqualTo(designation));
    }

    void isRefused(String field, String saying) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.refusal().field()).isEqualTo(field);
            assertThat(refused.refusal().sentence()).contains(saying);
        });
        assertThat(registered).isEmpty();
        assertThat(opened).isEmpty();
    }

    List<Post> registered() {
        return registered;
    }

    List<Post> opened() {
        return opened;
    }
}
