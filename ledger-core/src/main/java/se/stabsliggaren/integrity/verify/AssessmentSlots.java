package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.NotCanonical;
import se.stabsliggaren.integrity.bundle.Assessment;
import se.stabsliggaren.integrity.bundle.Assessment.Passage;

/**
 * Reads the assessment that a masked bundle follows, before the posts it speaks of are looked at. What it says is
 * believed only as far as the post proves to be sealed, which is found out when its turn comes.
 */
final class AssessmentSlots implements SlotSink {

    private static final Pattern FIELD =
            Pattern.compile("data\\.covered\\[([0-9]{1,9})]\\.(post|path|words|provision)");

    private final Map<Integer, Draft> passages = new TreeMap<>();
    private String type = "";

    /** A passage of which not all has been read. */
    private static final class Draft {
        private long post;
        private @Nullable String path;
        private @Nullable String provision;
        private final List<Long> words = new ArrayList<>();

        Passage passage() {
            return new Passage(post, path, words, provision);
        }
    }

    /**
     * What the post of this number says is covered; null when it is no assessment that can be read, which is a finding
     * when the posts are read.
     *
     * @param contents the lines of content, from the first
     */
    static @Nullable Assessment read(Lines contents, long release) throws IOException {
        byte[] line = contents.next();
        for (long number = 1; number < release && line != null; number++) {
            line = contents.next();
        }
        return line == null ? null : read(line, release);
    }

    private static @Nullable Assessment read(byte[] line, long release) {
        AssessmentSlots slots = new AssessmentSlots();
        try {
            switch (ContentForm.read(line)) {
                case ContentForm.Open open -> open.slots(SlotTable.standard(), slots);
                case ContentForm.Slots each -> each.slots(SlotTable.standard(), slots);
                case ContentForm.Withheld ignored -> {}
            }
        } catch (NotCanonical e) {
            return null;
        } catch (IllegalArgumentException e) {
            return null;
        }
        return slots.type.equals(ReleaseCheck.ASSESSED) ? slots.assessment(release) : null;
    }

    private Assessment assessment(long release) {
        return new Assessment(
                release, passages.values().stream().map(Draft::passage).toList());
    }

    @Override
    public void open(String path, int position, @Nullable Object value, Field.@Nullable Kind kind) {
        if (path.equals("type") && value instanceof String name) {
            type = name;
        }
        Matcher field = FIELD.matcher(path);
        if (value == null || !field.matches()) {
            return;
        }
        Draft passage = passages.computeIfAbsent(Integer.valueOf(field.group(1)), each -> new Draft());
        switch (field.group(2)) {
            case "post" -> passage.post = value instanceof Long number ? number : 0;
            case "path" -> passage.path = String.valueOf(value);
            case "words" -> passage.words.add(value instanceof Long number ? number : -1L);
            case "provision" -> passage.provision = String.valueOf(value);
            default -> throw new IllegalStateException(field.group(2));
        }
    }

    @Override
    public void erased(String path, int position, long byPost) {
        // A text or a person; what is covered stands in neither.
    }

    @Override
    public void withheld(String path, int position, String provision) {
        // Found out by the cover check, which asks that the assessment is shown whole.
    }

    @Override
    public void hidden() {
        // The same.
    }
}
