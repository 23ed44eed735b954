package se.stabsliggaren.api.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.stabsliggaren.api.signing.ForkResolution;
import se.stabsliggaren.api.signing.KeyRegistry;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.integrity.BadSignature;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.integrity.verify.BundledPosts;
import se.stabsliggaren.integrity.verify.Exit;
import se.stabsliggaren.integrity.verify.Report;
import se.stabsliggaren.integrity.verify.Request;
import se.stabsliggaren.integrity.verify.Verification;

/** Takes posts of a log back from a bundle of it, as they stand there (spec/successors.md, "Taking posts back"). */
public final class Recovery {

    private final PostLog posts;
    private final KeyRegistry introduced;
    private final BundleImporter takingIn;
    private final ForkResolution declaration;

    public Recovery(PostLog posts, KeyRegistry introduced, BundleImporter takingIn, ForkResolution declaration) {
        this.posts = posts;
        this.introduced = introduced;
        this.takingIn = takingIn;
        this.declaration = declaration;
    }

    /**
     * Takes what is missing.
     *
     * @throws NotRecovered when the bundle is damaged, masked, of another log, or of another history; nothing is stored
     *     then
     */
    public Recovered from(Path bundle) {
        Checkpoint head = verified(bundle);
        String log = head.origin();
        int here = posts.last(log);
        int last = Math.toIntExact(head.size());
        takingIn.from(bundle, head);
        declaration.learn(head);
        return new Recovered(log, here + 1, last);
    }

    /** The bundle's head, once all of it is verified with a key that this ledger's own register introduces. */
    private Checkpoint verified(Path bundle) {
        SignedNote note;
        Checkpoint head;
        boolean masked;
        try (BundledPosts bundled = BundledPosts.open(bundle)) {
            note = bundled.checkpoint();
            head = Checkpoint.read(note.text());
            masked = bundled.masked();
        } catch (IOException | IllegalArgumentException e) {
            throw new NotRecovered("Filen är inget bevispaket; välj ett som liggaren har lämnat ut.");
        }
        if (masked) {
            throw new NotRecovered(
                    "Paketet är en maskad kopia, och det som är täckt i den skulle vara borta här för alltid;"
                            + " hämta ur ett helt paket av händelsen.");
        }
        if (posts.last(head.origin()) == 0) {
            throw new NotRecovered("Loggen %s finns inte i den här liggaren; bara poster i en logg som finns kan komma"
                            .formatted(head.origin())
                    + " tillbaka.");
        }
        VerifierKey key = introduced.keys(head.origin()).stream()
                .map(KeyIntroduced::key)
                .map(VerifierKey::read)
                .filter(each -> signed(note, each))
                .findFirst()
                .orElseThrow(() -> new NotRecovered(
                        "Paketet är inte undertecknat med någon av loggens nycklar här; välj ett som är det."));
        Report report = Verification.of(new Request(bundle, List.of(key), List.of(), List.of(), null));
        if (report.exit() != Exit.VERIFIED) {
            throw new NotRecovered("Paketet är inte helt, inget är hämtat ur det: %s"
                    .formatted(report.findings().getFirst()));
        }
        return head;
    }

    private static boolean signed(SignedNote note, VerifierKey key) {
        try {
            return note.signedBy(key);
        } catch (BadSignature e) {
            return false;
        }
    }
}
