package se.stabsliggaren.api;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import se.stabsliggaren.api.cli.LedgerCommand;

/** Starts the ledger, as the command line asks. */
@SpringBootApplication
public class LedgerApplication {

    public static void main(String[] arguments) {
        int status = LedgerCommand.line(LedgerApplication.class).execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }
}
