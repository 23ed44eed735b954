package se.stabsliggaren.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.stabsliggaren.api.handover.HandoverReceiver;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.VerifierKey;

/** {@code ledger handover refuse}: the receiver will not take over. */
@Command(
        name = "refuse",
        description = "Hos mottagaren: avböjer övertagandet för gott, och skriver det till avsändaren.",
        mixinStandardHelpOptions = true)
final class HandoverRefuseCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DataOptions place = new DataOptions();

    @Mixin
    private final FromSender sent = new FromSender();

    @Mixin
    private final ToSender answer = new ToSender();

    private final Launcher start;

    HandoverRefuseCommand(Launcher start) {
        this.start = start;
    }

    @Override
    public Integer call() throws IOException {
        VerifierKey key = sent.key();
        answer.mustBeWritable(sent);
        try (ConfigurableApplicationContext ledger = start.closed(place)) {
            SignedNote refused = ledger.getBean(HandoverReceiver.class)
                    .refuse(sent.bundle(), key, log -> SystemActor.in(ledger, log));
            Path written = answer.write(refused.bytes());
            PrintWriter out = spec.commandLine().getOut();
            out.printf("Övertagandet är avböjt. Det står i %s; lämna filen till avsändaren.%n", written);
            out.flush();
        }
        return 0;
    }
}
