package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.bundle.Assessment.Passage;
import se.stabsliggaren.integrity.bundle.Disposals;
import se.stabsliggaren.integrity.bundle.Disposals.Act;

/** What the slots of one post say of disposals, and which of them are said to be erased. */
final class DisposalSlots {

    private static final Pattern PASSAGE = Pattern.compile("data\\.passages\\[([0-9]{1,9})]\\.(post|path|words)");

    private final Map<Integer, Draft> passages = new TreeMap<>();
    private final List<Place> erased = new ArrayList<>();
    private String type = "";
    private @Nullable Long version;
    private @Nullable Long corrects;
    private @Nullable Long decision;
    private @Nullable Long withdrawn;

    /** A passage of which not all has been read. */
    private static final class Draft {
        private long post;
        private @Nullable String path;
        private final List<Long> words = new ArrayList<>();
        private final Set<String> shown = new HashSet<>();
        private boolean covered;

        /** One whose path is covered must not be taken for one that names the whole post. */
        boolean whole() {
            return !covered && shown.size() == 3;
        }
    }

    private record Place(String path, int position, long by) {}

    void open(String path, int position, @Nullable Object value) {
        Long number = value instanceof Long some ? some : null;
        switch (path) {
            case "type" -> type = value instanceof String name ? name : "";
            case "version" -> version = number;
            case "corrects" -> corrects = number;
            case "data.decision" -> decision = number;
            case "data.post" -> withdrawn = number;
            default -> passage(path, value, true);
        }
    }

    void erased(String path, int position, long by) {
        erased.add(new Place(path, position, by));
        passage(path, null, false);
    }

    void withheld(String path) {
        passage(path, null, false);
    }

    private void passage(String path, @Nullable Object value, boolean shown) {
        Matcher field = type.equals(Disposals.DECIDED) ? PASSAGE.matcher(path) : null;
        if (field == null || !field.matches()) {
            return;
        }
        Draft passage = passages.computeIfAbsent(Integer.valueOf(field.group(1)), each -> new Draft());
        passage.covered |= !shown;
        passage.shown.add(field.group(2));
        switch (field.group(2)) {
            case "post" -> passage.post = value instanceof Long number ? number : 0;
            case "path" -> passage.path = value == null ? null : String.valueOf(value);
            default -> {
                if (value instanceof Long word) {
                    passage.words.add(word);
                }
            }
        }
    }

    Act act() {
        return switch (type) {
            case Disposals.DECIDED -> new Act.Decided(corrects, passages());
            case Disposals.CARRIED_OUT -> new Act.CarriedOut(decision);
            case Disposals.WITHDRAWN -> withdrawn == null ? new Act.Other() : new Act.Withdrawn(withdrawn);
            default -> new Act.Other();
        };
    }

    private List<Passage> passages() {
        return passages.values().stream()
                .filter(Draft::whole)
                .map(each -> new Passage(each.post, each.path, each.words, null))
                .toList();
    }

    boolean erasedNothing() {
        return erased.isEmpty();
    }

    /** Whether the post is of a type and version that are shown and that the table does not have. */
    boolean unknownIn(SlotTable table) {
        return version != null && !type.isEmpty() && table.data(type, version) == null;
    }

    List<Disposals.Slot> erased(SlotTable table) {
        return erased.stream()
                .map(each -> new Disposals.Slot(each.path, each.position, each.by, erasable(table, each.path)))
                .toList();
    }

    private boolean erasable(SlotTable table, String path) {
        if (path.equals("type") || path.equals("version")) {
            return false;
        }
        if (type.isEmpty() || version == null || unknownIn(table)) {
            return path.startsWith("data.") || erasable(table.envelopeKind(path));
        }
        return erasable(table.kind(type, version, path));
    }

    private static boolean erasable(Field.@Nullable Kind kind) {
        return kind == Field.Value.TEXT || kind == Field.Value.PERSON || kind == Field.Value.DIGEST;
    }
}
