package se.stabsliggaren.api.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was used last; when there is more than it may hold, what was not used for the longest time is forgotten. */
public final class LastUsed<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    public LastUsed(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
