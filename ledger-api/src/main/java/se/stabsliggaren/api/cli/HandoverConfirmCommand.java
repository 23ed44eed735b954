package se.stabsliggaren.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.stabsliggaren.api.handover.HandoverCompletion;
import se.stabsliggaren.api.handover.MoveAnswer;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.integrity.VisibleText;

/** {@code ledger handover confirm}: the receiver has answered, and the incident is theirs. */
@Command(
        name = "confirm",
        description = "Hos avsändaren: noterar mottagarens svar; händelsen är då flyttad.",
        mixinStandardHelpOptions = true)
final class HandoverConfirmCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DataOptions place = new DataOptions();

    @Parameters(paramLabel = "SVAR", description = "Svaret från mottagaren.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path answer;

    private final Launcher start;

    HandoverConfirmCommand(Launcher start) {
        this.start = start;
    }

    @Override
    public Integer call() throws IOException {
        MoveAnswer answered = MoveAnswer.read(MoveFile.read(answer));
        try (ConfigurableApplicationContext ledger = start.closed(place)) {
            int first = ledger.getBean(HandoverCompletion.class).confirm(answered, log -> SystemActor.in(ledger, log));
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    "%s är flyttad; mottagaren skriver vidare från nr %d.%n",
                    VisibleText.escaped(MoveFile.incident(ledger.getBean(IncidentRegister.class), answered.log())
                            .designation()),
                    first);
            out.flush();
        }
        return 0;
    }
}
