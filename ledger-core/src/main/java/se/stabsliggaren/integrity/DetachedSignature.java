package se.stabsliggaren.integrity;

import java.util.List;

/** A signature without its note, as the posts of a move hold it: the base64 of key id and signature. */
public final class DetachedSignature {

    private DetachedSignature() {}

    /**
     * That of a key under a note.
     *
     * @throws IllegalArgumentException when the key has not signed it
     */
    public static String of(SignedNote note, VerifierKey key) {
        return note.signatures().stream()
                .filter(line -> line.by(key))
                .findFirst()
                .map(line -> Base64Text.of(line.bytes()))
                .orElseThrow(() -> new IllegalArgumentException("not signed by " + key));
    }

    /** Whether it is the key's signature of the text. */
    public static boolean verifies(String signature, String text, VerifierKey key) {
        try {
            SignedNote.Line line = SignedNote.Line.read("— " + key.name() + " " + signature + "\n");
            return new SignedNote(text, List.of(line)).signedBy(key);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
