package se.stabsliggaren.api.handover;

import java.util.List;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.ledger.Register;

/**
 * What a receiver offers before a log moves to it (erbjudande): two lines, each a verifier key.
 *
 * @param register of its register; whoever takes the offer compares it with what the receiver reads out
 * @param log of the log, there
 */
public record MoveOffer(VerifierKey register, VerifierKey log) {

    /** Reads one. */
    public static MoveOffer read(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        try {
            if (lines.size() == 2) {
                MoveOffer offer = new MoveOffer(
                        VerifierKey.read(lines.getFirst().strip()),
                        VerifierKey.read(lines.getLast().strip()));
                boolean logs = offer.register().kind() == VerifierKey.Kind.NOTE
                        && offer.log().kind() == VerifierKey.Kind.NOTE;
                if (logs && Register.isOrigin(offer.register().name())) {
                    return offer;
                }
            }
        } catch (IllegalArgumentException ignored) {
            // Said below.
        }
        throw new NotMoved("Filen är inget erbjudande; ta den som mottagaren skrev med ledger handover offer.");
    }

    @Override
    public String toString() {
        return register + "\n" + log + "\n";
    }
}
