package se.stabsliggaren.integrity.verify;

import static se.stabsliggaren.integrity.verify.Vector.damaged;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.integrity.bundle.Layout.Part;

/** Posts that are not what they were, by somebody who is clumsy and by somebody who fits leaves and manifest to it. */
final class PostVectors {

    private static final String POSTS = Part.INCIDENT.posts();
    private static final String CONTENT = Part.INCIDENT.content();
    private static final String LEAVES = Part.INCIDENT.leaves();

    private final Example example = new Example();

    Stream<Vector> all() {
        return Stream.of(
                damaged("post-byte-changed", changed(), "post-bytes-changed nr 3:"),
                damaged("post-byte-changed-file", changed(), "file-changed: "),
                damaged("post-byte-changed-relisted", changed().relisted(), "post-bytes-changed nr 3:"),
                damaged("post-byte-changed-releaved", changed().releaved().relisted(), "root-differs:"),
                damaged("post-root-changed-releaved", rootChanged().releaved().relisted(), "content-differs nr 3:"),
                damaged("posts-swapped", swapped(), "post-number-wrong nr 3:"),
                damaged("posts-swapped-releaved", swapped().releaved().relisted(), "post-number-wrong nr 3:"),
                damaged("posts-swapped-renumbered", renumbered(), "slot-count-wrong nr 3:"),
                damaged("post-dropped-from-middle", dropped(4), "post-number-wrong nr 4:"),
                damaged("post-dropped-from-end", dropped(8), "count-wrong:"),
                damaged("post-dropped-with-leaf-and-content", droppedEverywhere(4), "post-number-wrong nr 4:"),
                damaged("tail-dropped-with-leaves-and-content", droppedEverywhere(8), "count-wrong:"),
                damaged("tail-dropped-and-counted-down", countedDown(), "noted-head-larger register nr 6:"),
                damaged("post-number-doubled", doubled(), "post-number-wrong nr 4:"),
                damaged("post-doubled-at-end", doubledAtEnd(), "post-number-wrong nr 9:"),
                damaged("post-spliced-from-another-log", spliced(), "post-from-another-log nr 3:"),
                damaged(
                        "post-not-canonical",
                        whole().line(POSTS, 3, post -> post.replace(":", ": ")),
                        "post-not-canonical nr 3:"),
                damaged("post-key-twice", keyTwice(), "post-not-canonical nr 3:"),
                damaged("post-member-added", whole().line(POSTS, 3, this::memberAdded), "post-form-bad nr 3:"),
                damaged(
                        "post-version-unknown",
                        whole().line(POSTS, 3, p -> p.replace("\"v\":1", "\"v\":2")),
                        "post-form-bad nr 3:"),
                damaged(
                        "post-clock-unknown",
                        whole().line(POSTS, 3, p -> p.replace("synchronised", "sure")),
                        "post-form-bad nr 3:"),
                damaged(
                        "leaf-changed",
                        whole().line(LEAVES, 5, leaf -> "A".repeat(43) + "="),
                        "post-bytes-changed nr 5:"),
                damaged(
                        "leaf-missing",
                        whole().lines(LEAVES, whole().lines(LEAVES).subList(0, 7)),
                        "count-wrong:"),
                damaged("leaf-added", withLine(LEAVES, "A".repeat(43) + "="), "count-wrong:"),
                damaged(
                        "content-missing",
                        whole().lines(CONTENT, whole().lines(CONTENT).subList(0, 7)),
                        "count-wrong:"),
                damaged("content-added", withLine(CONTENT, "{}"), "count-wrong:"),
                damaged("posts-end-within-a-line", whole().edit(POSTS, String::stripTrailing), "file-form-bad: "),
                damaged(
                        "posts-end-after-a-disposal-without-form",
                        whole().line(POSTS, 5, post -> post + " ").edit(POSTS, String::stripTrailing),
                        "erasure-unresolved nr 2:"),
                damaged("no-posts", emptied(), "no-posts:"),
                damaged("register-post-changed", registerChanged(), "post-bytes-changed register nr 6:"));
    }

    private BundleFilesMap whole() {
        return example.whole();
    }

    private BundleFilesMap changed() {
        return whole().line(POSTS, 3, post -> post.replace("T12:08:12.123Z", "T12:08:12.124Z"));
    }

    private BundleFilesMap rootChanged() {
        return whole().line(POSTS, 3, post -> post.replaceAll("\"root\":\".", "\"root\":\"/"));
    }

    private BundleFilesMap registerChanged() {
        return whole().line(Part.REGISTER.posts(), 6, post -> post.replace("12.123Z", "12.124Z"));
    }

    private BundleFilesMap swapped() {
        List<String> posts = whole().lines(POSTS);
        Collections.swap(posts, 2, 5);
        return whole().lines(POSTS, posts);
    }

    private BundleFilesMap renumbered() {
        BundleFilesMap swapped = swapped()
                .line(POSTS, 3, post -> post.replace("\"post\":6", "\"post\":3"))
                .line(POSTS, 6, post -> post.replace("\"post\":3", "\"post\":6"));
        return swapped.releaved().relisted();
    }

    private BundleFilesMap dropped(int number) {
        List<String> posts = whole().lines(POSTS);
        posts.remove(number - 1);
        return whole().lines(POSTS, posts);
    }

    private BundleFilesMap droppedEverywhere(int number) {
        BundleFilesMap bundle = whole();
        for (String name : List.of(POSTS, CONTENT, LEAVES)) {
            List<String> lines = bundle.lines(name);
            lines.remove(number - 1);
            bundle.lines(name, lines);
        }
        return bundle.relisted();
    }

    /** With a head of its own that the log did sign once, when it was that small. */
    private BundleFilesMap countedDown() {
        BundleFilesMap bundle = droppedEverywhere(8);
        java.util.Map<String, Object> manifest = bundle.manifest();
        manifest.put("size", 7L);
        bundle.files.put(
                Part.INCIDENT.checkpoint(),
                example.incident
                        .key
                        .sign(GoodBundleTest.head(example.incident, 7))
                        .bytes());
        return bundle.manifest(manifest).relisted();
    }

    private BundleFilesMap doubled() {
        List<String> posts = whole().lines(POSTS);
        posts.set(3, posts.get(2));
        return whole().lines(POSTS, posts).releaved().relisted();
    }

    private BundleFilesMap doubledAtEnd() {
        BundleFilesMap bundle = whole();
        for (String name : List.of(POSTS, CONTENT, LEAVES)) {
            List<String> lines = bundle.lines(name);
            lines.add(lines.get(7));
            bundle.lines(name, lines);
        }
        return bundle.relisted();
    }

    private BundleFilesMap spliced() {
        Example other = new Example(new byte[32], "x9x9");
        BundleFilesMap bundle = whole();
        for (String name : List.of(POSTS, CONTENT)) {
            List<String> lines = bundle.lines(name);
            lines.set(2, other.whole().lines(name).get(2));
            bundle.lines(name, lines);
        }
        return bundle.releaved().relisted();
    }

    private BundleFilesMap keyTwice() {
        return whole().line(POSTS, 3, post -> post.replace("\"v\":1}", "\"v\":1,\"v\":1}"));
    }

    private String memberAdded(String post) {
        return post.replace("\"v\":1}", "\"v\":1,\"w\":1}");
    }

    private BundleFilesMap withLine(String name, String line) {
        List<String> lines = whole().lines(name);
        lines.add(line);
        return whole().lines(name, lines);
    }

    private BundleFilesMap emptied() {
        BundleFilesMap bundle = whole();
        for (String name : List.of(POSTS, CONTENT, LEAVES)) {
            bundle.lines(name, List.of());
        }
        return bundle.relisted();
    }
}
