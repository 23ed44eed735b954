package se.stabsliggaren.api.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be read, in one sentence; the parser's own words are English. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException unreadable, String[] arguments) {
        CommandLine line = unreadable.getCommandLine();
        line.getErr().println(sentence(unreadable, line.getCommandSpec().qualifiedName()));
        line.getErr().flush();
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(ParameterException unreadable, String command) {
        return switch (unreadable) {
            case UnmatchedArgumentException unmatched ->
                "%s finns inte i %s; kör %s --help för det som finns."
                        .formatted(unmatched.getUnmatched().get(0), command, command);
            case MissingParameterException missing ->
                "%s saknar ett värde; skriv det efter, eller kör %s --help."
                        .formatted(named(missing.getMissing().get(0)), command);
            case OverwrittenOptionException twice ->
                "%s står två gånger; ta bort den ena.".formatted(named(twice.getOverwritten()));
            default -> unreadable.getArgSpec() == null ? ours(unreadable) : mistyped(unreadable, command);
        };
    }

    private static String mistyped(ParameterException unreadable, String command) {
        ArgSpec option = unreadable.getArgSpec();
        @Nullable String value = unreadable.getValue();
        if (option == null || value == null) {
            return "Värdet går inte att läsa; kör %s --help.".formatted(command);
        }
        boolean number = option.type() == int.class || option.type() == Integer.class;
        return number
                ? "%s ska vara ett heltal, och %s är inget; skriv till exempel %s 8080."
                        .formatted(named(option), value, named(option))
                : "%s kan inte vara %s; kör %s --help.".formatted(named(option), value, command);
    }

    /** What a command of ours says of its own options is a sentence already. */
    private static String ours(ParameterException unreadable) {
        return String.valueOf(unreadable.getMessage());
    }

    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
