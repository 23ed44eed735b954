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

    /** An entry as stored content: its event's type and version stand beside the envelope. */
    public static Map<String, Object> content(Entry entry) {
        Map<String, Object> tree = TreeWriter.write(entry);
        Map<?, ?> event = TreeReader.map(tree.remove("event"), "event");
        for (Map.Entry<?, ?> member : event.entrySet()) {
            tree.put((String) member.getKey(), member.getValue());
        }
        return tree;
    }

    /** The entry of stored content. */
    public static Entry entry(Map<?, ?> content) {
        java.util.Map<Object, Object> tree = new java.util.HashMap<>(content);
        Map<String, Object> event = new java.util.HashMap<>();
        for (String member : new String[] {"data", "type", "version"}) {
            event.put(member, tree.remove(member));
        }
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
