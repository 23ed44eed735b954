package se.stabsliggaren.integrity.verify;

import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;

/** The head of a log as the bundle gives it, with the signatures under it. */
record Head(SignedNote note, Checkpoint checkpoint) {

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Head read(byte[] bytes) {
        SignedNote note = SignedNote.read(bytes);
        return new Head(note, Checkpoint.read(note.text()));
    }

    String origin() {
        return checkpoint.origin();
    }
}
