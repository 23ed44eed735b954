package se.stabsliggaren.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What a receiver answers the sender of a bundle, in a file. */
final class ToSender {

    @Option(names = "--to", paramLabel = "FIL", required = true, description = "Svaret att lämna till avsändaren.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path answer;

    /** To be asked before anything is recorded: the bundle is there, and the answer to it can be written, beside it. */
    void mustBeWritable(FromSender sent) throws IOException {
        MoveFile.mustBeApart(sent.bundle(), answer);
        MoveFile.mustBeWritable(answer);
    }

    /** Writes the answer once it is recorded what it says. */
    Path write(byte[] said) throws IOException {
        MoveFile.write(answer, out -> out.write(said));
        return answer;
    }
}
