package se.stabsliggaren.api.check;

import java.util.Iterator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Whether everything that is erased in a log was erased by a later post that tells of a disposal (record-format.md, "After
 * an erasure").
 */
final class Erasures {

    /** By the post that is to tell of it, the first post that names that one. */
    private final Map<Integer, Integer> expected = new TreeMap<>();

    /** The post that names this row as what erased it, while it does not tell of a disposal. */
    OptionalInt falselyBy(StoredRow row) {
        row.erasedBy().forEach(by -> expected.putIfAbsent(by, row.number()));
        Iterator<Map.Entry<Integer, Integer>> due = expected.entrySet().iterator();
        while (due.hasNext()) {
            Map.Entry<Integer, Integer> first = due.next();
            if (first.getKey() > row.number()) {
                return OptionalInt.empty();
            }
            if (first.getKey() < row.number() || !row.tellsOfADisposal()) {
                return OptionalInt.of(first.getValue());
            }
            due.remove();
        }
        return OptionalInt.empty();
    }

    /** The first post that names as what erased it a post that never came. */
    OptionalInt unresolved() {
        return expected.values().stream().mapToInt(number -> number).findFirst();
    }
}
