package se.stabsliggaren.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.Repository;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;

/** A register under test. It is opened in nr 1, its registrar introduced in nr 2 and its key in nr 3; what is
 * given begins with nr 4. */
public final class RegisterCase {

    /** What makes an origin a verifier key; nothing is signed here. */
    private static final String KEY = "+00000000+AQ==";

    private static final String LOG = "exempelby.example/ledger/0001/register";
    private static final RecordedAt STAMP =
            new RecordedAt(Instant.parse("2024-11-06T12:00:00Z"), ClockState.SYNCHRONISED);
    private static final Recorder RECORDER = new Recorder("r1", Person.of("Testa Testlund"), "registrator", Via.WEB);

    private final AggregateTestFixture<Register> fixture = new AggregateTestFixture<>(Register.class);
    /** The fixture's own store takes the register's posts and no others. */
    private final EventStore incidents = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    private final List<Object> given = new ArrayList<>();

    private RegisterCase() {
        fixture.registerRepositoryProvider(this::repository);
        given.add(new OpenRegister(LOG, LOG + KEY, "0001", "L1", List.of(), RECORDER, STAMP));
    }

    public static RegisterCase register() {
        return new RegisterCase();
    }

    public RegisterCase given(Event... events) {
        for (Event event : events) {
            given.add(command(null, event));
        }
        return this;
    }

    public RegisterCase givenCorrection(int corrects, Event event) {
        given.add(command(corrects, event));
        return this;
    }

    public Answer when(Event event) {
        return Answer.of(asked(command(null, event)));
    }

    public Answer whenCorrecting(int corrects, Event event) {
        return Answer.of(asked(command(corrects, event)));
    }

    public Answer when(Draft draft) {
        return Answer.of(asked(new RecordInRegister(LOG, List.of(submission(draft, null)), STAMP)));
    }

    Answers whenAll(Submission... submissions) {
        return Answers.of(asked(new RecordInRegister(LOG, List.of(submissions), STAMP)));
    }

    RegisterCase givenOpened(String incident, IncidentOpened opening) {
        given.add(open(incident, Drafts.of(opening)));
        return this;
    }

    /** What the register answers when asked to open an incident in a log of its own. */
    Opening whenOpening(String incident, Draft opening) {
        return Opening.of(asked(open(incident, opening)), incidents.readEvents(incident));
    }

    /** What the register answers when asked to take over a log that moved here. */
    Answers whenTakingOver(MoveNoted taken, IncidentOpened opening, String designation) {
        return Answers.of(asked(new TakeOver(LOG, taken, opening, "exempelby", designation, RECORDER, STAMP)));
    }

    static Submission submission(Draft draft, @Nullable Integer ifLast) {
        return new Submission(draft, RECORDER, ifLast, null);
    }

    private ResultValidator<Register> asked(Object command) {
        return fixture.givenCommands(given).when(command);
    }

    private static OpenIncident open(String incident, Draft opening) {
        return new OpenIncident(
                LOG, incident, incident + KEY, opening, null, RECORDER, IncidentCase.recorder("a1"), null, STAMP);
    }

    private static RecordInRegister command(@Nullable Integer corrects, Event event) {
        Draft draft = corrects == null
                ? Drafts.of(event)
                : Drafts.correcting(corrects, Text.of("Fel i första posten."), event);
        return new RecordInRegister(LOG, List.of(submission(draft, null)), STAMP);
    }

    private <T> Repository<T> repository(Class<T> type) {
        return EventSourcingRepository.builder(type).eventStore(incidents).build();
    }
}
