package se.stabsliggaren.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.stabsliggaren.api.handover.HandoverReceiver;
import se.stabsliggaren.api.handover.MoveAnswer;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.integrity.VisibleText;

/** {@code ledger handover take}: the receiver takes over, and answers. */
@Command(
        name = "take",
        description =
                "Hos mottagaren: tar över händelsen i paketet, och skriver svaret till avsändaren; kan köras igen.",
        mixinStandardHelpOptions = true)
final class HandoverTakeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DataOptions place = new DataOptions();

    @Mixin
    private final FromSender sent = new FromSender();

    @Option(
            names = "--authority",
            paramLabel = "KORTNAMN",
            required = true,
            description = "Myndigheten här som för händelsen vidare.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String authority;

    @Mixin
    private final ToSender answer = new ToSender();

    private final Launcher start;

    HandoverTakeCommand(Launcher start) {
        this.start = start;
    }

    @Override
    public Integer call() throws IOException {
        VerifierKey key = sent.key();
        answer.mustBeWritable(sent);
        try (ConfigurableApplicationContext ledger = start.closed(place)) {
            MoveAnswer taken = ledger.getBean(HandoverReceiver.class)
                    .take(sent.bundle(), key, authority, log -> SystemActor.in(ledger, log));
            Path written = answer.write(taken.toString().getBytes(StandardCharsets.UTF_8));
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    "%s är övertagen och fortsätter här med nr %d.%nSvaret står i %s; lämna det till avsändaren.%n",
                    VisibleText.escaped(MoveFile.incident(ledger.getBean(IncidentRegister.class), taken.log())
                            .designation()),
                    taken.first(),
                    written);
            out.flush();
        }
        return 0;
    }
}
