package se.stabsliggaren.api.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.log.VisiblePost;
import se.stabsliggaren.api.post.Feed.Told;
import se.stabsliggaren.projection.view.AmendmentIndex;
import se.stabsliggaren.sight.Sight;

/** The lines of the page as their reader may see them, with what later posts did to them. */
@Component
class LinesOfTheRoom {

    /** Lines shown at first; the rest is in the timeline. */
    static final int SHOWN = 200;

    private static final int AT_A_TIME = 100;

    private final VisibleLog log;
    private final NamesAsked names;

    LinesOfTheRoom(VisibleLog log, NamesAsked names) {
        this.log = log;
        this.names = names;
    }

    /** The last ones, newest first. */
    List<Line> newest(Sight sight, String origin) {
        AmendmentIndex amendments = log.amendments(origin);
        return log.posts(sight, origin, Math.max(0, log.last(origin) - SHOWN), SHOWN).reversed().stream()
                .map(post -> line(sight, origin, post, amendments))
                .toList();
    }

    int last(String origin) {
        return log.last(origin);
    }

    /** What has come after this post, some at a time: before each new line the earlier ones that it changed. */
    List<Line> after(Sight sight, String origin, int after) {
        List<Line> lines = new ArrayList<>();
        for (VisiblePost post : log.posts(sight, origin, after, AT_A_TIME)) {
            lines.addAll(changedBy(sight, origin, post));
            lines.add(line(sight, origin, post, log.amendments(origin)));
        }
        return lines;
    }

    /** The same of one post, for the feed. */
    List<Told> told(Sight sight, String origin, VisiblePost post) {
        List<Told> told = new ArrayList<>();
        for (Line line : changedBy(sight, origin, post)) {
            told.add(new Told("changed", line.json()));
        }
        told.add(new Told(
                "post", line(sight, origin, post, log.amendments(origin)).json()));
        return told;
    }

    private Line line(Sight sight, String origin, VisiblePost post, AmendmentIndex amendments) {
        return Line.of(post, amendments, earlier -> names.spellings(sight, origin, earlier));
    }

    private List<Line> changedBy(Sight sight, String origin, VisiblePost post) {
        AmendmentIndex amendments = log.amendments(origin);
        int number = post.post().number();
        Set<Integer> changed = new TreeSet<>(amendments.changedBy(number));
        List<String> renamed = amendments.introducedIn(changed);
        List<Line> lines = new ArrayList<>();
        if (!renamed.isEmpty()) {
            // Whoever is introduced in other words stands by that name on every line of theirs.
            log.posts(sight, origin, Math.max(0, number - 1 - SHOWN), SHOWN).stream()
                    .map(VisiblePost::post)
                    .filter(earlier -> renamed.contains(earlier.entry().by().account()))
                    .filter(earlier -> earlier.number() < number)
                    .forEach(earlier -> changed.add(earlier.number()));
        }
        for (int earlier : changed) {
            log.post(sight, origin, earlier).ifPresent(seen -> lines.add(line(sight, origin, seen, amendments)));
        }
        return lines;
    }
}
