package se.stabsliggaren.api.recovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import se.stabsliggaren.api.attachment.Offer;
import se.stabsliggaren.api.attachment.Uploads;
import se.stabsliggaren.api.store.DisposalActs;
import se.stabsliggaren.api.store.DurableFile;
import se.stabsliggaren.api.store.ImportedPosts;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.Enclosures;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.TreeHash;
import se.stabsliggaren.integrity.bundle.Disposals;
import se.stabsliggaren.integrity.verify.BundledPosts;
import se.stabsliggaren.integrity.verify.BundledPosts.Bundled;

/**
 * Stores what a verified bundle holds of its log and is not here, as it stands there (spec/successors.md, "Taking posts
 * back").
 */
public final class BundleImporter {

    private static final int PAGE = 500;

    private final PostLog posts;
    private final Uploads uploads;
    private final ImportedPosts verbatim;
    private final TransactionTemplate transactions;
    private final DurableFile disk;

    public BundleImporter(
            PostLog posts,
            Uploads uploads,
            ImportedPosts verbatim,
            TransactionTemplate transactions,
            DurableFile disk) {
        this.posts = posts;
        this.uploads = uploads;
        this.verbatim = verbatim;
        this.transactions = transactions;
        this.disk = disk;
    }

    /**
     * Takes what is missing, and answers when it is on disk.
     *
     * @param head the bundle's, as it was verified
     * @throws NotRecovered when the bundle is of another history; nothing is stored then
     */
    public void from(Path bundle, Checkpoint head) {
        String log = head.origin();
        int here = posts.last(log);
        try {
            if (here == 0) {
                verbatim.begin(log);
            }
            if (here < head.size()) {
                files(bundle, log, here);
            }
            transactions.executeWithoutResult(open -> {
                try {
                    store(bundle, head, here);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException | UncheckedIOException e) {
            throw new NotRecovered("Paketet gick inte att läsa till slutet; hämta det på nytt, inget är ändrat.");
        }
        disk.force();
    }

    /** The files that the missing posts bind; they are swept again if the posts do not follow. */
    private void files(Path bundle, String log, int here) throws IOException {
        Map<String, String> wanted = new HashMap<>();
        try (BundledPosts bundled = BundledPosts.open(bundle)) {
            int number = 0;
            for (Bundled each = next(bundled); each != null; each = next(bundled)) {
                if (++number > here) {
                    named(opened(each), wanted);
                }
            }
            for (String digest : bundled.attachments()) {
                String mediaType = wanted.get(digest);
                if (mediaType != null) {
                    try (InputStream in = bundled.attachment(digest)) {
                        uploads.take(log, new Offer(mediaType, null, null), in);
                    }
                }
            }
        }
    }

    private static void named(Post post, Map<String, String> wanted) {
        Enclosures.of(post.entry().paper(), post.event()).forEach(enclosure -> {
            if (enclosure.attachment().digest() instanceof Digest.Sha256 digest) {
                wanted.put(digest.hex(), enclosure.attachment().mediaType());
            }
        });
    }

    /** Everything is hashed once more: what was verified may have been another file a moment ago. */
    private void store(Path bundle, Checkpoint head, int here) throws IOException {
        Frontier tree = Frontier.empty();
        List<Disposals.Fault> faults = new ArrayList<>();
        Disposals disposals = new Disposals(faults::add);
        List<SealedPost> missing = new ArrayList<>();
        List<byte[]> known = List.of();
        try (BundledPosts bundled = BundledPosts.open(bundle)) {
            for (Bundled each = next(bundled); each != null; each = next(bundled)) {
                byte[] leaf = TreeHash.leaf(each.bytes());
                int number = Math.toIntExact(tree.size()) + 1;
                tree = tree.with(leaf);
                SealedPost sealed = sealed(number, each, leaf);
                held(sealed, disposals);
                if (number <= here) {
                    int at = (number - 1) % PAGE;
                    known = at == 0 ? posts.bytes(head.origin(), number - 1, PAGE) : known;
                    if (at >= known.size()) {
                        throw gap(number);
                    }
                    same(known.get(at), each, number);
                } else {
                    missing.add(sealed);
                    missing = full(head.origin(), missing);
                }
            }
        }
        disposals.end();
        if (!Checkpoint.of(head.origin(), tree).equals(head) || !faults.isEmpty()) {
            throw changed();
        }
        if (!missing.isEmpty()) {
            verbatim.add(head.origin(), missing);
        }
    }

    private List<SealedPost> full(String log, List<SealedPost> missing) {
        if (missing.size() < PAGE) {
            return missing;
        }
        verbatim.add(log, missing);
        return new ArrayList<>();
    }

    private static void same(byte[] here, Bundled there, int number) {
        if (!Arrays.equals(here, there.bytes())) {
            throw new NotRecovered(
                    "Paketet och liggaren skiljer sig från nr %d; det är två historier och inget är hämtat, visa båda för den som granskar."
                            .formatted(number));
        }
    }

    /** What is erased is of another kind than what is hashed: the post gives the same root with or without it. */
    private static void held(SealedPost post, Disposals disposals) {
        Expanded expanded = post.seed() == null ? Expanded.read(post.content()) : null;
        disposals.post(
                post.number(),
                expanded == null ? List.of() : DisposalActs.erased(expanded.slots()),
                DisposalActs.of(opened(new Bundled(post.bytes(), post.content(), post.seed()))));
    }

    private static SealedPost sealed(int number, Bundled post, byte[] leaf) {
        byte[] seed = post.seed();
        boolean belongs = seed == null
                ? nothingIsCovered(post.content())
                        && Expanded.read(post.content()).belongs(post.bytes())
                : Sealer.belongs(post.bytes(), post.content(), seed);
        if (!belongs || opened(post).number() != number) {
            throw changed();
        }
        return new SealedPost(number, post.bytes(), leaf, post.content(), seed);
    }

    /** What is covered in a masked copy is not erased: stored so, nobody could ever read it again. */
    private static boolean nothingIsCovered(byte[] content) {
        return Expanded.shown(content).stream()
                .allMatch(slot -> slot instanceof ShownSlot.Open || slot instanceof ShownSlot.Erased);
    }

    private static @Nullable Bundled next(BundledPosts bundled) throws IOException {
        try {
            return bundled.next();
        } catch (IllegalArgumentException e) { // It was verified as whole.
            throw changed();
        }
    }

    private static Post opened(Bundled post) {
        return Sealer.open(
                post.bytes(),
                post.seed() == null ? Expanded.read(post.content()).entry() : Sealer.entry(post.content()));
    }

    private static NotRecovered gap(int number) {
        return new NotRecovered(
                ("Loggen har ett hål efter nr %d, och bara poster efter den sista kan hämtas; återställ en"
                                + " säkerhetskopia utan hål och hämta sedan, eller fortsätt i en ny logg med ledger continue.")
                        .formatted(number - 1));
    }

    private static NotRecovered changed() {
        return new NotRecovered("Paketet ändrades medan det lästes; inget är hämtat ur det, försök igen.");
    }
}
