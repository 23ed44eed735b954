package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a masked bundle shows in the places where something is covered: the words around it, and why it is. */
final class CoveredPlaces implements SlotSink {

    private static final int KEPT = 1000;
    private static final int AROUND = 40;

    private final List<String> lines = new ArrayList<>();
    private long number;

    /** The field being read. */
    private String path = "";

    private final StringBuilder reading = new StringBuilder();
    private String cover = "";
    private boolean withheld;

    /** The posts just read of which nothing is shown. */
    private long from;

    private long to;
    private String why = "";

    void post(long post) {
        number = post;
    }

    @Override
    public void open(String at, int position, @Nullable Object value, Field.@Nullable Kind kind) {
        field(at);
        String text = value == null ? "" : String.valueOf(value);
        if (!text.isEmpty()) {
            reading.append(text);
            cover = "";
        }
    }

    @Override
    public void erased(String at, int position, long byPost) {
        field(at);
        cover("▇▇▇ [gallrat genom nr " + byPost + "] ");
    }

    @Override
    public void withheld(String at, int position, String provision) {
        field(at);
        withheld = true;
        cover("▇▇▇ [" + provision + "] ");
    }

    @Override
    public void hidden() {
        fieldEnds();
    }

    /** That nothing of the post is shown. */
    void nothing(String provision) {
        if (from == 0 || !why.equals(provision)) {
            postsEnd();
            from = number;
            why = provision;
        }
        to = number;
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

    private void cover(String next) {
        if (!next.equals(cover)) {
            shorten();
            reading.append(next);
        }
        cover = next;
    }

    private void fieldEnds() {
        if (withheld) {
            postsEnd();
            shorten();
            add("nr " + number + " " + path + ": " + reading.toString().strip());
        }
        path = "";
        reading.setLength(0);
        cover = "";
        withheld = false;
    }

    private void postsEnd() {
        if (from != 0) {
            add("nr " + from + (to > from ? "–" + to : "") + ": ▇▇▇ [" + why + "]");
        }
        from = 0;
    }

    private void add(String line) {
        if (lines.size() < KEPT) {
            lines.add("täckt " + line.replace('\n', ' '));
        }
    }

    /** Of the words since the last cover, some before and some after are enough to see where one is. */
    private void shorten() {
        int since = reading.lastIndexOf("] ") + 1;
        if (reading.length() - since > 2 * AROUND + 3) {
            reading.replace(since + AROUND, reading.length() - AROUND, " … ");
        }
    }
}
