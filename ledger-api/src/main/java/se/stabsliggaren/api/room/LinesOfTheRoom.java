package se.stabsliggaren.api.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.log.VisibleNames;
import se.stabsliggaren.api.log.VisiblePost;
import se.stabsliggaren.api.post.Feed.Told;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.projection.text.RemarkWords;
import se.stabsliggaren.projection.view.AmendmentIndex;
import se.stabsliggaren.sight.Sight;

/** The lines of the page as their reader may see them, with what later posts did to them. */
@Component
class LinesOfTheRoom {

    /** Lines shown at first; the rest is in the timeline. */
    static final int SHOWN = 200;

    private static final int AT_A_TIME = 100;

    private final VisibleLog log;

    LinesOfTheRoom(VisibleLog log) {
        this.log = log;
    }

    /** The last ones, newest first. */
    List<Line> newest(Sight sight, String origin) {
        AmendmentIndex amendments = log.amendments(origin);
        RemarkWords words = words(sight, origin);
        return log.posts(sight, origin, Math.max(0, log.last(origin) - SHOWN), SHOWN).reversed().stream()
                .map(post -> Line.of(post, amendments, words))
                .toList();
    }

    int last(String origin) {
        return log.last(origin);
    }

    /** What has come after this post, some at a time: before each new line the earlier ones that it changed. */
    List<Line> after(Sight sight, String origin, int after) {
        List<Line> lines = new ArrayList<>();
        RemarkWords words = words(sight, origin);
        for (VisiblePost post : log.posts(sight, origin, after, AT_A_TIME)) {
            lines.addAll(changedBy(sight, origin, post));
            lines.add(Line.of(post, log.amendments(origin), words));
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
                "post",
                Line.of(post, log.amendments(origin), words(sight, origin)).json()));
        return told;
    }

    private RemarkWords words(Sight sight, String origin) {
        VisibleNames names = new VisibleNames(log, sight, origin);
        return new RemarkWords(names::of, names.same());
    }

    private List<Line> changedBy(Sight sight, String origin, VisiblePost post) {
        AmendmentIndex amendments = log.amendments(origin);
        int number = post.post().number();
        Set<Integer> changed = new TreeSet<>(amendments.changedBy(number));
        List<String> renamed = amendments.introducedIn(changed);
        boolean merged = amendments.mergeNames(List.of(number)) || amendments.mergeNames(changed);
        if (merged || !renamed.isEmpty()) {
            log.posts(sight, origin, Math.max(0, number - 1 - SHOWN), SHOWN).stream()
                    .map(VisiblePost::post)
                    .filter(earlier -> earlier.number() < number)
                    .filter(earlier -> isBy(renamed, earlier) || merged && asksOfNames(earlier))
                    .forEach(earlier -> changed.add(earlier.number()));
        }
        RemarkWords words = words(sight, origin);
        List<Line> lines = new ArrayList<>();
        for (int earlier : changed) {
            log.post(sight, origin, earlier).ifPresent(seen -> lines.add(Line.of(seen, amendments, words)));
        }
        return lines;
    }

    /** Whoever is introduced in other words stands by that name on every line of theirs. */
    private static boolean isBy(List<String> accounts, Post post) {
        return accounts.contains(post.entry().by().account());
    }

    /** Whether the line asks if two names mean the same, which a post answers that refers to neither. */
    private static boolean asksOfNames(Post post) {
        return post.entry().remarks().stream().anyMatch(remark -> remark.kind() == RemarkKind.NAME_NEARLY_KNOWN);
    }
}
