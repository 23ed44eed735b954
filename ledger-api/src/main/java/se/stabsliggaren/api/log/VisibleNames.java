package se.stabsliggaren.api.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.naming.SameNames;
import se.stabsliggaren.naming.Spelling;
import se.stabsliggaren.sight.Sight;

/** The names that the posts of one log have, as one reader may see them; for one answer, in which none is read twice. */
public final class VisibleNames {

    private final VisibleLog log;
    private final Sight sight;
    private final String origin;
    private final Map<Integer, List<Spelling>> read = new HashMap<>();
    private @Nullable SameNames same;

    public VisibleNames(VisibleLog log, Sight sight, String origin) {
        this.log = log;
        this.sight = sight;
        this.origin = origin;
    }

    /** Those of a post; none of one that is not there. */
    public List<Spelling> of(int post) {
        return read.computeIfAbsent(post, number -> log.post(sight, origin, number)
                .map(seen -> Spelling.in(seen.post().event()))
                .orElse(List.of()));
    }

    /** The same where nothing may hang on it: none of a post that cannot be read. */
    public List<Spelling> ifReadable(int post) {
        try {
            return of(post);
        } catch (UnknownPost unknown) {
            return List.of();
        }
    }

    /** Which of them mean the same, by the posts that say so and stand. */
    public SameNames same() {
        SameNames found = same;
        if (found == null) {
            Map<Integer, NamesMerged> merges = new HashMap<>();
            for (int post : log.amendments(origin).merges()) {
                log.post(sight, origin, post)
                        .map(VisiblePost::post)
                        .filter(seen -> seen.event() instanceof NamesMerged)
                        .ifPresent(seen -> merges.put(seen.name(), (NamesMerged) seen.event()));
            }
            found = SameNames.of(merges);
            same = found;
        }
        return found;
    }
}
