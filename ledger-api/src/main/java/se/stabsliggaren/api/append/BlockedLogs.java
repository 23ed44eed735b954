package se.stabsliggaren.api.append;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Logs in which nothing could be written just now, each for a quarter of a minute: until a node that died has lost what it
 * held.
 */
final class BlockedLogs {

    private static final Duration LONG = Duration.ofSeconds(15);

    private final Map<String, Long> since = new ConcurrentHashMap<>();

    void add(String log) {
        since.values().removeIf(BlockedLogs::isOver);
        since.put(log, System.nanoTime());
    }

    boolean has(String log) {
        Long blocked = since.get(log);
        return blocked != null && !isOver(blocked);
    }

    private static boolean isOver(long since) {
        return System.nanoTime() - since >= LONG.toNanos();
    }
}
