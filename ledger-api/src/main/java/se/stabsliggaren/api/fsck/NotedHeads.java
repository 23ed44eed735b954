package se.stabsliggaren.api.fsck;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;
import se.stabsliggaren.integrity.Checkpoint;

/** The heads of incidents that the registers noted, which the incidents' logs must extend. */
final class NotedHeads {

    private final Map<String, NavigableMap<Long, Noted>> byLog = new HashMap<>();

    /** A head, and the post of the register that noted it. */
    record Noted(Checkpoint head, int post) {}

    void after(Post post) {
        if (post.event() instanceof HeadNoted noted) {
            Checkpoint head = new Checkpoint(
                    noted.incident(), noted.size(), Base64.getDecoder().decode(noted.root()));
            byLog.computeIfAbsent(noted.incident(), log -> new TreeMap<>())
                    .putIfAbsent(head.size(), new Noted(head, post.number()));
        }
    }

    /** By size. */
    NavigableMap<Long, Noted> of(String log) {
        return byLog.getOrDefault(log, new TreeMap<>());
    }

    Set<String> logs() {
        return byLog.keySet();
    }
}
