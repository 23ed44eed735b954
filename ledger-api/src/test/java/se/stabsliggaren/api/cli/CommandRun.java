package se.stabsliggaren.api.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import se.stabsliggaren.api.LedgerApplication;

/**
 * What a command said, and how it ended.
 *
 * @param told on standard output
 * @param failed on standard error
 */
record CommandRun(int status, String told, String failed) {

    static CommandRun of(String... arguments) {
        StringWriter told = new StringWriter();
        StringWriter failed = new StringWriter();
        CommandLine line = LedgerCommand.line(LedgerApplication.class)
                .setOut(new PrintWriter(told))
                .setErr(new PrintWriter(failed));
        int status = line.execute(arguments);
        return new CommandRun(status, told.toString(), failed.toString());
    }
}
