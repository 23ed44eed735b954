package se.stabsliggaren.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;

/** A register under test. It is opened in nr 1, so that what is given begins with nr 2. */
public final class RegisterCase {

    private static final String LOG = "exempelby.example/ledger/0001/register";
    private static final Stamp STAMP = new Stamp(Instant.parse("2024-11-06T12:00:00Z"), ClockState.SYNCHRONISED);
    private static final Recorder RECORDER = new Recorder("r1", Person.of("Testa Testlund"), "registrator", Via.WEB);

    private final AggregateTestFixture<Register> fixture = new AggregateTestFixture<>(Register.class);
    private final List<Object> given = new ArrayList<>();

    private RegisterCase() {
        given.add(new OpenRegister(LOG, "0001", "L1", RECORDER, STAMP));
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

    public Answer when(Event event) {
        return Answer.of(fixture.givenCommands(given).when(command(null, event)));
    }

    public Answer whenCorrecting(int corrects, Event event) {
        return Answer.of(fixture.givenCommands(given).when(command(corrects, event)));
    }

    private static RecordInRegister command(@Nullable Integer corrects, Event event) {
        Ref corrected = corrects == null ? null : Ref.to(corrects);
        Text reason = corrects == null ? null : Text.of("Fel i första posten.");
        Draft draft = new Draft(null, null, null, null, corrected, reason, null, event);
        return new RecordInRegister(LOG, List.of(new Submission(draft, RECORDER, null, null)), STAMP);
    }
}
