package se.stabsliggaren.api.handover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.MoveEvent.MoveBegun;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.integrity.verify.BundledPosts;
import se.stabsliggaren.integrity.verify.BundledPosts.Bundled;
import se.stabsliggaren.integrity.verify.Exit;
import se.stabsliggaren.integrity.verify.Report;
import se.stabsliggaren.integrity.verify.Request;
import se.stabsliggaren.integrity.verify.Verification;

/**
 * What a verified bundle hands over.
 *
 * @param note the head that the old place signed last
 * @param signer the key it did that with
 * @param begun what its last post says
 */
record ReceivedHandover(SignedNote note, VerifierKey signer, MoveBegun begun) {

    /**
     * Reads a bundle that was sent, once all of it is verified.
     *
     * @param place the verifier key of the register it comes from
     */
    static ReceivedHandover verified(Path bundle, VerifierKey place) {
        if (!place.name().endsWith("/register")) {
            throw new NotMoved(
                    "Nyckeln är inte till ett register; be den som flyttar händelsen om sitt registers nyckel.");
        }
        SignedNote note;
        Entry last;
        boolean masked;
        try (BundledPosts bundled = BundledPosts.open(bundle)) {
            note = bundled.checkpoint();
            masked = bundled.masked();
            last = masked ? null : last(bundled);
        } catch (IOException | IllegalArgumentException e) {
            throw new NotMoved(
                    "Filen är inget bevispaket av en hel händelse; be om den som skrevs med ledger handover send.");
        }
        if (masked) {
            throw new NotMoved(
                    "Paketet är en maskad kopia, och med den skulle det som är täckt aldrig följa med; be om det"
                            + " som skrevs med ledger handover send.");
        }
        Report report = Verification.of(new Request(bundle, List.of(place), List.of(), List.of(), null));
        VerifierKey signer = report.signer();
        if (report.exit() != Exit.VERIFIED) {
            throw new NotMoved("Paketet är inte helt, eller inte från det registret, och inget är taget ur det: %s"
                    .formatted(report.findings().getFirst()));
        }
        if (signer == null) {
            throw new NotMoved("Paketet har inget register med; be om det som skrevs med ledger handover send.");
        }
        if (last == null || !(last.event() instanceof MoveBegun begun)) {
            throw new NotMoved("Paketet slutar inte med en flytt; be om det som skrevs med ledger handover send.");
        }
        return new ReceivedHandover(note, signer, begun);
    }

    Checkpoint head() {
        return Checkpoint.read(note.text());
    }

    private static @Nullable Entry last(BundledPosts bundled) throws IOException {
        Bundled last = null;
        for (Bundled each = bundled.next(); each != null; each = bundled.next()) {
            last = each;
        }
        if (last == null) {
            return null;
        }
        return last.seed() == null ? Expanded.read(last.content()).entry() : Sealer.entry(last.content());
    }
}
