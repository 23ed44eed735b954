package se.stabsliggaren.api.command;

import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;

/** A head that somebody kept, signed or bare. */
final class HeadFile {

    private HeadFile() {}

    static Checkpoint read(String text) {
        try {
            return Checkpoint.read(text.contains("\n\n") ? SignedNote.read(text).text() : text);
        } catch (IllegalArgumentException e) {
            throw new StartFailure("Filen är ingen avstämning; den ska ha tre rader, eller vara undertecknad.");
        }
    }
}
