package se.stabsliggaren.integrity.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object that must be there, and no others. */
public final class Members {

    private final Map<?, ?> json;
    private final Set<String> read = new HashSet<>();

    private Members(Map<?, ?> json) {
        this.json = json;
    }

    /**
     * Those of a value that {@code Json} read.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Members of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Members(map);
        }
        throw new IllegalArgumentException("not an object");
    }

    public boolean has(String name) {
        return json.containsKey(name);
    }

    public String text(String name) {
        return member(name, String.class);
    }

    /** A number that counts something. */
    public long number(String name) {
        long number = member(name, Long.class);
        if (number < 0) {
            throw new IllegalArgumentException(name + " is negative");
        }
        return number;
    }

    public Members part(String name) {
        return of(member(name, Map.class));
    }

    public List<?> list(String name) {
        return member(name, List.class);
    }

    /** The object itself at this name. */
    public Map<?, ?> map(String name) {
        return member(name, Map.class);
    }

    /**
     * That nothing was there but what was read.
     *
     * @throws IllegalArgumentException otherwise
     */
    public void done() {
        if (!json.keySet().equals(read)) {
            throw new IllegalArgumentException("members other than " + read);
        }
    }

    void require(String wanted, String found) {
        if (!wanted.equals(found)) {
            throw new IllegalArgumentException("%s where %s is wanted".formatted(found, wanted));
        }
    }

    private <T> T member(String name, Class<T> type) {
        Object value = json.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(name + " is missing or of another kind");
        }
        read.add(name);
        return type.cast(value);
    }
}
