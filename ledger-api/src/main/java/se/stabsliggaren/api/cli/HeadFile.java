package se.stabsliggaren.api.cli;

import se.stabsliggaren.integrity.Checkpoint;

/** A head that somebody kept, signed or bare. */
final class HeadFile {

    private HeadFile() {}

    static Checkpoint read(String text) {
        try {
            return Checkpoint.kept(text);
        } catch (IllegalArgumentException e) {
            throw new StartFailure("Filen är ingen avstämning; den ska ha tre rader, eller vara undertecknad.");
        }
    }
}
