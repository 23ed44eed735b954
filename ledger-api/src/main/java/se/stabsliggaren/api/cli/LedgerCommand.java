package se.stabsliggaren.api.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ledger}: what the program can be asked to do. */
@Command(
        name = "ledger",
        description = "Stabsliggaren: liggaren som en krisstab för.",
        mixinStandardHelpOptions = true,
        version = "stabsliggaren 0.1.0",
        synopsisSubcommandLabel = "KOMMANDO")
public final class LedgerCommand implements Callable<Integer> {

    /** It did not start; the sentence says what to do. */
    static final int NOT_STARTED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private LedgerCommand() {}

    /** The command line for this application; a failure is one sentence, and so is what cannot be read. */
    public static CommandLine line(Class<?> application) {
        Launcher start = new Launcher(application);
        return new CommandLine(new LedgerCommand())
                .addSubcommand(new ServeCommand(start))
                .addSubcommand(new DemoCommand(start))
                .addSubcommand(new ReplayCommand(start))
                .addSubcommand(new FsckCommand(start))
                .addSubcommand(new HeadsCommand(start))
                .addSubcommand(new KeysCommand(start))
                .addSubcommand(new RecoverCommand(start))
                .addSubcommand(new ContinueCommand(start))
                .addSubcommand(HandoverCommand.line(start))
                .addSubcommand(new AccessCommand(start))
                .addSubcommand(new PrepareCommand(start))
                .setResourceBundle(ResourceBundle.getBundle("se.stabsliggaren.api.cli.help", Locale.ROOT))
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler((failure, line, result) -> {
                    line.getErr().println(StartFailure.told(failure));
                    line.getErr().flush();
                    return NOT_STARTED;
                });
    }

    /** Says what can be asked of it, when nothing is. */
    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        err.println("Skriv vad som ska göras, till exempel ledger demo.");
        spec.commandLine().usage(err);
        return spec.exitCodeOnInvalidInput();
    }
}
