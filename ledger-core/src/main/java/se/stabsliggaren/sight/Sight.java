package se.stabsliggaren.sight;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Text.Word;
import se.stabsliggaren.format.Leaves;
import se.stabsliggaren.format.Words;

/**
 * What a reader may see. Posts, views and the stream are all made of posts that have come through {@link #see}, so that
 * none of them can forget.
 *
 * @param marked whether they see what bears a warning signal
 * @param hidden whether they see what was hidden in an emergency
 */
public record Sight(boolean marked, boolean hidden) {

    /** Of who may see everything that is recorded. */
    public static final Sight WHOLE = new Sight(true, true);

    /** Of who may see nothing that anybody hid or marked. */
    public static final Sight LEAST = new Sight(false, false);

    /** Whether for this reader anything is covered. */
    public boolean coversAnything(Coverings coverings) {
        return coverings.all().stream().anyMatch(this::applies);
    }

    /** The post as this reader may see it. */
    public Post see(Post post, Coverings coverings) {
        List<Covering> of = coverings.of(post).stream().filter(this::applies).toList();
        if (of.isEmpty()) {
            return post;
        }
        List<Covering> exact =
                of.stream().map(covering -> found(covering, post.entry())).toList();
        Entry entry = Leaves.map(post.entry(), (path, leaf) -> leaf(path, leaf, exact));
        return new Post(post.log(), post.number(), post.recordedAt(), post.clock(), entry);
    }

    boolean applies(Covering covering) {
        return switch (covering.cover()) {
            case Cover.Hidden ignored -> !hidden;
            case Cover.Withheld ignored -> !marked;
            case Cover.Erased ignored -> true;
        };
    }

    /** What names nothing that can be covered, a misspelt path or a code, covers all of the post rather than nothing. */
    private static Covering found(Covering covering, Entry entry) {
        boolean[] found = {false};
        Leaves.visit(
                entry,
                (path, leaf) -> found[0] |= coverable(leaf) && covering.concerns(path) && reaches(covering, leaf));
        return found[0] ? covering : covering.ofAll();
    }

    private static boolean coverable(Object leaf) {
        return leaf instanceof Text || leaf instanceof Person || leaf instanceof Digest;
    }

    private static boolean reaches(Covering covering, Object leaf) {
        return !(leaf instanceof Text text)
                || covering.words().isEmpty()
                || covering.words().stream().allMatch(word -> word < words(text).size());
    }

    private static Object leaf(String path, Object leaf, List<Covering> coverings) {
        Object seen = leaf;
        for (Covering covering : coverings) {
            seen = covering.concerns(path) ? covered(seen, covering) : seen;
        }
        return seen;
    }

    private static Object covered(Object leaf, Covering covering) {
        return switch (leaf) {
            case Text text -> text(text, covering);
            case Person.Named ignored -> new Person.Behind(covering.cover());
            case Digest.Sha256 ignored -> new Digest.Behind(covering.cover());
            default -> leaf;
        };
    }

    private static Text text(Text text, Covering covering) {
        List<Word> words = new ArrayList<>();
        for (Word word : words(text)) {
            boolean covers = covering.words().isEmpty() || covering.words().contains(words.size());
            words.add(covers && word instanceof Word.Shown ? new Word.Behind(covering.cover()) : word);
        }
        return new Text.Covered(words);
    }

    private static List<Word> words(Text text) {
        return switch (text) {
            case Text.Open open ->
                Words.of(open.value()).stream().<Word>map(Word.Shown::new).toList();
            case Text.Covered covered -> covered.words();
        };
    }
}
