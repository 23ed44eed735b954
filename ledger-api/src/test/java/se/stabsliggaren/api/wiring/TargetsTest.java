package se.stabsliggaren.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.ledger.OpenIncident;
import se.stabsliggaren.ledger.Record;
import se.stabsliggaren.ledger.RecordInRegister;
import se.stabsliggaren.ledger.RecordedAt;
import se.stabsliggaren.ledger.Recorder;
import se.stabsliggaren.ledger.RotateKey;

class TargetsTest {

    static Stream<Object> commands() {
        RecordedAt stamp = new RecordedAt(Instant.EPOCH, ClockState.FREE);
        Recorder recorder = TestLedger.LOG_KEEPER;
        return Stream.of(
                new Record("an incident", List.of(), false, stamp),
                new RecordInRegister("a register", List.of(), stamp),
                new RotateKey("a register", "a log", "a key", 2, 0, Text.of("why"), recorder, stamp),
                new OpenIncident(
                        "a register",
                        "an incident",
                        "a key",
                        TestLedger.note("text"),
                        null,
                        recorder,
                        recorder,
                        null,
                        stamp));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void areThoseThatTheAnnotationsName(Object command) {
        CommandMessage<Object> message = GenericCommandMessage.asCommandMessage(command);
        assertThat(new Targets().resolveTarget(message))
                .isEqualTo(AnnotationCommandTargetResolver.builder().build().resolveTarget(message));
    }
}
