package se.stabsliggaren.api.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ledger handover}: an incident's log moves to another installation, or from one. */
@Command(
        name = "handover",
        description = "Flyttar en händelse till en annan liggare, eller tar över en. Liggaren ska vara stoppad, på alla"
                + " noder.",
        synopsisSubcommandLabel = "STEG",
        mixinStandardHelpOptions = true)
final class HandoverCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private HandoverCommand() {}

    static CommandLine line(Launcher start) {
        return new CommandLine(new HandoverCommand())
                .addSubcommand(new HandoverOfferCommand(start))
                .addSubcommand(new HandoverSendCommand(start))
                .addSubcommand(new HandoverTakeCommand(start))
                .addSubcommand(new HandoverConfirmCommand(start))
                .addSubcommand(new HandoverRefuseCommand(start))
                .addSubcommand(new HandoverCallOffCommand(start));
    }

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Ange ett steg: offer, send, take, confirm, refuse eller call-off.");
    }
}
