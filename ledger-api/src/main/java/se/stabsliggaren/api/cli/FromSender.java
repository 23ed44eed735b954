package se.stabsliggaren.api.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.stabsliggaren.integrity.VerifierKey;

/** What a receiver has from the sender: the bundle and, some other way, the key of the register it comes from. */
final class FromSender {

    @Parameters(paramLabel = "PAKET", description = "Paketet från avsändaren.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path bundle;

    @Option(
            names = "--register",
            paramLabel = "NYCKEL",
            required = true,
            description = "Nyckeln till avsändarens register, fått på annat sätt än med paketet.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String register;

    Path bundle() {
        return bundle;
    }

    VerifierKey key() {
        return MoveFile.key(register);
    }
}
