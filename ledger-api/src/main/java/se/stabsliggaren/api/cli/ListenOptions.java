package se.stabsliggaren.api.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.stabsliggaren.api.access.PublicUrl;

/** Where the ledger answers, and by which address people reach it. */
final class ListenOptions {

    private static final String PORT = "8080";

    @Option(
            names = "--port",
            defaultValue = "${env:LEDGER_PORT:-" + PORT + "}",
            description = "Port att svara på (${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--address",
            defaultValue = "${env:LEDGER_ADDRESS:-" + Launcher.THIS_MACHINE + "}",
            description = "Adress att svara på (${DEFAULT-VALUE}, bara den egna datorn).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String address;

    @Option(
            names = "--outside",
            paramLabel = "URL",
            defaultValue = "${env:LEDGER_OUTSIDE:-}",
            description = "Adressen utifrån när något med TLS står framför, som https://liggare.exempelby.example.")
    private @Nullable String outside;

    Launcher.Answers answers() {
        return new Launcher.Answers(address, port, outside);
    }

    /** The address that is opened in a browser when the ledger runs. */
    String opened() {
        try {
            return PublicUrl.of(outside, address).at(port);
        } catch (IllegalArgumentException e) {
            throw new StartFailure(PublicUrl.UNREADABLE, e);
        }
    }
}
