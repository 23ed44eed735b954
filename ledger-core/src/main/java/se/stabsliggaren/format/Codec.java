package se.stabsliggaren.format;

import java.util.Map;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Event;

/** Records as trees of maps, lists, strings, integers and booleans, and back. */
public final class Codec {

    private static final TreeReader STORED = new TreeReader(StoredLeaf.READER, Integer.MAX_VALUE);

    private Codec() {}

    /** A record as a tree; absent components are left out. */
    public static Map<String, Object> tree(Object record) {
        return TreeWriter.write(record);
    }

    /**
     * A record that was stored.
     *
     * @throws UnknownType when it holds an event of a type this version does not know
     */
    public static <R> R stored(Class<R> record, Map<?, ?> tree) {
        return record.cast(STORED.read(Shape.of(record), tree, ""));
    }

    /** An entry as stored content: its event's type and data stand beside the envelope and its version. */
    public static Map<String, Object> content(Entry entry) {
        Map<String, Object> tree = TreeWriter.write(entry);
        Map<?, ?> event = TreeReader.map(tree.remove("event"), "event");
        for (String member : new String[] {"data", "type"}) {
            tree.put(member, event.get(member));
        }
        return tree;
    }

    /**
     * The entry of stored content. One of an earlier version is lifted: of a field that came later it says nothing.
     *
     * @throws UnknownType when its type or version is not known
     */
    public static Entry entry(Map<?, ?> content) {
        if (content.get("type") instanceof String type && content.get("version") instanceof Long version) {
            Vocabulary.stored(type, version); // Before any field, since those of another version can be anything.
        }
        java.util.Map<Object, Object> tree = new java.util.HashMap<>(content);
        Map<String, Object> event = new java.util.HashMap<>();
        event.put("data", tree.remove("data"));
        event.put("type", tree.remove("type"));
        event.put("version", tree.get("version"));
        tree.put("event", event);
        return (Entry) STORED.read(Shape.of(Entry.class), tree, "");
    }

    /** An event as a tree with its type, version and data. */
    public static Map<String, Object> event(Event event) {
        return TreeWriter.event(event);
    }

    /**
     * What a sender asks to have recorded.
     *
     * @throws BadField for the first thing that cannot be understood
     */
    public static Draft draft(Object written) {
        return DraftReader.read(written);
    }
}
