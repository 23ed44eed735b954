package se.stabsliggaren.api.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.ledger.Incident;
import se.stabsliggaren.ledger.Outcome;
import se.stabsliggaren.ledger.Record;
import se.stabsliggaren.ledger.RecordedAt;
import se.stabsliggaren.ledger.Recorder;
import se.stabsliggaren.ledger.Submission;
import se.stabsliggaren.sight.Sight;

/** Plays a case into the incident itself, without HTTP or a store. */
final class PlayedIncident {

    private static final String LOG = "exempelby.example/ledger/0001/exercise/0001";

    private final List<Post> posts = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Labels labels = new Labels();

    private PlayedIncident() {}

    /** What became of every draft of the case. */
    static List<Outcome> outcomes(CaseFile file) {
        return of(file).outcomes;
    }

    /** Every post of the incident, those that the ledger added itself too. */
    static List<Post> posts(CaseFile file) {
        return of(file).posts;
    }

    private static PlayedIncident of(CaseFile file) {
        PlayedIncident played = new PlayedIncident();
        Instant clock = Instant.EPOCH;
        for (Batch batch : Batch.of(file.lines())) {
            clock = batch.clock() == null ? clock : batch.clock();
            played.play(batch, new RecordedAt(clock, ClockState.SIMULATED));
        }
        return played;
    }

    @SuppressWarnings("unchecked")
    private void play(Batch batch, RecordedAt stamp) {
        if (posts.isEmpty()) {
            posts.add(opened(stamp));
        }
        AggregateTestFixture<Incident> fixture = new AggregateTestFixture<>(Incident.class);
        Recorder recorder =
                new Recorder(batch.role(), Person.of("Testa Testlund"), batch.role(), Via.IMPORT, Sight.WHOLE);
        List<Submission> submissions = batch.drafts().stream()
                .map(labels::resolve)
                .map(draft -> new Submission(Codec.draft(draft), recorder, null, null))
                .toList();
        fixture.given(posts)
                .when(new Record(LOG, submissions, true, stamp))
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayloadMatching(Matchers.predicate(payload -> {
                    outcomes.addAll((List<Outcome>) payload);
                    return true;
                }))
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.predicate(payloads -> {
                    payloads.forEach(payload -> posts.add((Post) payload));
                    return true;
                })));
        labels.learn(batch.drafts(), numbers(submissions.size()));
    }

    private List<Integer> numbers(int batch) {
        return outcomes.subList(outcomes.size() - batch, outcomes.size()).stream()
                .map(outcome -> outcome instanceof Outcome.Recorded recorded
                        ? recorded.post().number()
                        : 0)
                .toList();
    }

    private static Post opened(RecordedAt stamp) {
        Entry entry = new Entry(
                new By("log-keeper", "log-keeper", Via.IMPORT),
                null,
                Occurred.assumedAt(When.at(stamp.recordedAt())),
                null,
                null,
                null,
                null,
                List.of(),
                new IncidentOpened("exempelby", true, Text.of("Övning"), null));
        return new Post(LOG, 1, stamp.recordedAt(), stamp.clock(), entry);
    }
}
