package se.stabsliggaren.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;
import se.stabsliggaren.sight.Sight;

/**
 * An incident under test, asked through its one command. It is opened in nr 1 and its log keeper introduced in nr 2, so
 * that what is given begins with nr 3; somebody else's first post is preceded by who that is.
 */
public final class IncidentCase {

    /** The first number that a given event gets. */
    public static final int FIRST = 3;

    public static final String LOG_KEEPER = "a1";

    private static final String LOG = "exempelby.example/ledger/0001/incident/0001";
    private static final Instant START = Instant.parse("2024-11-06T12:00:00Z");

    private final AggregateTestFixture<Incident> fixture = new AggregateTestFixture<>(Incident.class);
    private final List<Record> given = new ArrayList<>();
    private String account = LOG_KEEPER;
    private ClockState clock = ClockState.SYNCHRONISED;
    private Via via = Via.WEB;

    private IncidentCase() {}

    public static IncidentCase incident() {
        return new IncidentCase();
    }

    /** What follows is recorded by this account. */
    public IncidentCase by(String account) {
        this.account = account;
        return this;
    }

    /** What follows comes in this way. */
    public IncidentCase via(Via via) {
        this.via = via;
        return this;
    }

    /** What follows is recorded by a clock of which this is known. */
    public IncidentCase clock(ClockState clock) {
        this.clock = clock;
        return this;
    }

    public IncidentCase given(Event... events) {
        for (Event event : events) {
            given.add(command(null, event));
        }
        return this;
    }

    /** A draft that was handed in before, whatever its envelope says. */
    public IncidentCase given(Draft draft) {
        given.add(command(false, submission(draft)));
        return this;
    }

    public IncidentCase givenCorrection(int corrects, Event event) {
        given.add(command(corrects, event));
        return this;
    }

    public Answer when(Event event) {
        return answer(command(null, event));
    }

    public Answer whenCorrecting(int corrects, Event event) {
        return answer(command(corrects, event));
    }

    /** The draft as it is handed in, whatever its envelope says. */
    public Answer when(Draft draft) {
        return answer(command(false, submission(draft)));
    }

    Answers whenEach(Submission... submissions) {
        return Answers.of(asked(command(false, submissions)));
    }

    Answers whenAllOrNone(Submission... submissions) {
        return Answers.of(asked(command(true, submissions)));
    }

    /** A draft handed in by the account at hand, by nobody who minds that the log has moved on. */
    Submission submission(Draft draft) {
        return submission(draft, null);
    }

    Submission submission(Draft draft, @Nullable Integer ifLast) {
        return new Submission(draft, recorder(account, via), ifLast, null);
    }

    static Recorder recorder(String account) {
        return recorder(account, Via.WEB);
    }

    private static Recorder recorder(String account, Via via) {
        return new Recorder(account, Person.of("Testa Testlund"), "loggförare", via, Sight.WHOLE);
    }

    private Answer answer(Record command) {
        return Answer.of(asked(command));
    }

    private ResultValidator<Incident> asked(Record command) {
        return fixture.given(opened(), introduced()).andGivenCommands(given).when(command);
    }

    private Record command(@Nullable Integer corrects, Event event) {
        Draft draft = corrects == null
                ? Drafts.of(event)
                : Drafts.correcting(corrects, Text.of("Fel i första posten."), event);
        return command(false, submission(draft));
    }

    private Record command(boolean allOrNone, Submission... submissions) {
        RecordedAt stamp = new RecordedAt(START.plus(Duration.ofMinutes(given.size() + 1)), clock);
        return new Record(LOG, List.of(submissions), allOrNone, stamp);
    }

    private static Post opened() {
        return post(1, new IncidentOpened("exempelby", true, Text.of("Angrepp"), null));
    }

    private static Post introduced() {
        return post(2, new StaffIntroduced(LOG_KEEPER, Person.of("Testa Testlund"), "loggförare", null));
    }

    private static Post post(int number, Event event) {
        Entry entry = new Entry(
                new By(LOG_KEEPER, "loggförare", Via.WEB),
                null,
                Occurred.assumedAt(When.at(START)),
                null,
                null,
                null,
                null,
                List.of(),
                event);
        return new Post(LOG, number, START, ClockState.SYNCHRONISED, entry);
    }
}
