package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a masked bundle shows in the places where something is covered: the words around it, and why it is. */
final class CoveredPlaces implements SlotSink {

    private static final int KEPT = 1000;

    private final List<String> lines = new ArrayList<>();
    private long number;

    /** The field being read. */
    private String path = "";

    private final CoveredText text = new CoveredText();

    /** The posts just read of which nothing is shown. */
    private @Nullable CoveredPosts posts;

    void post(long post) {
        number = post;
    }

    @Override
    public void open(String at, int position, @Nullable Object value, Field.@Nullable Kind kind) {
        field(at);
        text.open(value);
    }

    @Override
    public void erased(String at, int position, long byPost) {
        field(at);
        text.erased(byPost);
    }

    @Override
    public void withheld(String at, int position, String provision) {
        field(at);
        text.withheld(provision);
    }

    @Override
    public void hidden() {
        fieldEnds();
    }

    /** That nothing of the post is shown. */
    void nothing(String provision) {
        if (posts == null || !posts.provision().equals(provision)) {
            postsEnd();
            posts = new CoveredPosts(number, number, provision);
        } else {
            posts = posts.upTo(number);
        }
    }

    /** That all slots of the post were shown, in one state or another. */
    void slotsEnd() {
        postsEnd();
        fieldEnds();
    }

    /** One line for each place. */
    List<String> lines() {
        postsEnd();
        return List.copyOf(lines);
    }

    private void field(String at) {
        if (!at.equals(path)) {
            fieldEnds();
            path = at;
        }
    }

    private void fieldEnds() {
        String shown = text.end();
        if (shown != null) {
            postsEnd();
            add("nr " + number + " " + path + ": " + shown);
        }
        path = "";
    }

    private void postsEnd() {
        if (posts != null) {
            add(posts.toString());
        }
        posts = null;
    }

    private void add(String line) {
        if (lines.size() < KEPT) {
            lines.add("täckt " + line.replace('\n', ' '));
        }
    }
}
