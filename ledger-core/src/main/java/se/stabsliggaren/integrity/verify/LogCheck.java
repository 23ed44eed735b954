package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.TreeHash;
import se.stabsliggaren.integrity.bundle.Layout;

/** Reads a log of the bundle from its first post to its last, three files side by side. */
final class LogCheck {

    static final int LONGEST_POST = 65_535;
    private static final int LONGEST_LEAF = 44;
    static final int LONGEST_CONTENT = 1 << 24;

    private final BundleFiles files;
    private final Findings findings;
    private final BundledLog log;
    private final PostCheck posts;
    private final LogWatch watch;
    private final Layout.Part part;

    LogCheck(BundleFiles files, Findings findings, BundledLog log, PostCheck posts, LogWatch watch) {
        this.files = files;
        this.findings = findings;
        this.log = log;
        this.posts = posts;
        this.watch = watch;
        this.part = log.part();
    }

    /** The log's head, once all was read; null when there is none. */
    @Nullable
    Head read() throws IOException {
        List<String> sideBySide = List.of(part.posts(), part.leaves(), part.content());
        // All are asked for before the posts are read, as those can end the reading.
        missed(sideBySide);
        missed(List.of(part.checkpoint()));
        Frontier tree = files.hasAll(sideBySide) ? counted(posts()) : Frontier.empty();
        return files.has(part.checkpoint()) ? head(tree) : null;
    }

    private void missed(List<String> names) {
        files.unheardOf(names).forEach(name -> findings.add(Defect.FILE_MISSING, name));
    }

    private Frontier counted(Frontier tree) {
        if (tree.size() == 0) {
            findings.add(Defect.NO_POSTS, part.posts());
        }
        if (tree.size() != log.size()) {
            findings.add(
                    Defect.COUNT_WRONG, "%s: %d, förteckningen: %d".formatted(part.posts(), tree.size(), log.size()));
        }
        return tree;
    }

    private Frontier posts() throws IOException {
        try (InputStream postFile = files.open(part.posts());
                InputStream leafFile = files.open(part.leaves());
                InputStream contentFile = files.open(part.content())) {
            return posts(
                    new Lines(part.posts(), postFile, LONGEST_POST),
                    new Lines(part.leaves(), leafFile, LONGEST_LEAF),
                    new Lines(part.content(), contentFile, LONGEST_CONTENT));
        }
    }

    private Frontier posts(Lines postLines, Lines leafLines, Lines contentLines) throws IOException {
        Frontier tree = Frontier.empty();
        watch.grown(tree);
        byte[] post = postLines.next();
        byte[] leaf = leafLines.next();
        byte[] content = contentLines.next();
        while (post != null && leaf != null && content != null) {
            tree = post(tree, post, leaf, content);
            post = postLines.next();
            leaf = leafLines.next();
            content = contentLines.next();
        }
        if (post != null || leaf != null || content != null) {
            findings.add(Defect.COUNT_WRONG, part.posts() + ", " + part.leaves() + ", " + part.content());
        }
        return tree;
    }

    private Frontier post(Frontier before, byte[] post, byte[] leaf, byte[] content) {
        long number = before.size() + 1;
        byte[] hash = TreeHash.leaf(post);
        byte[] written = Base64.getEncoder().encodeToString(hash).getBytes(StandardCharsets.US_ASCII);
        if (!Arrays.equals(written, leaf)) {
            findings.add(log.finding(Defect.POST_BYTES_CHANGED, number, ""));
        }
        watch.post(number, posts.check(number, post, content));
        Frontier tree = before.with(hash);
        watch.grown(tree);
        return tree;
    }

    private @Nullable Head head(Frontier tree) throws IOException {
        try {
            Head head = Head.read(files.whole(part.checkpoint()));
            if (!head.origin().equals(log.origin())) {
                findings.add(Defect.ORIGIN_WRONG, head.origin());
            }
            if (head.checkpoint().size() != tree.size()) {
                findings.add(
                        Defect.COUNT_WRONG,
                        "%s: %d, poster: %d"
                                .formatted(part.checkpoint(), head.checkpoint().size(), tree.size()));
            } else if (!Arrays.equals(head.checkpoint().root(), tree.root())) {
                findings.add(Defect.ROOT_DIFFERS, part.checkpoint());
            }
            return head;
        } catch (IllegalArgumentException e) {
            findings.add(Defect.CHECKPOINT_BAD, part.checkpoint());
            return null;
        }
    }
}
