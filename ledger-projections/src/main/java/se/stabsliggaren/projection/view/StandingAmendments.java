package se.stabsliggaren.projection.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stabsliggaren.projection.view.Row.Mark;

/**
 * What markings come to. One counts only while the post that made it stands itself, so that undoing a post undoes what
 * it did; nothing is kept of that but the markings.
 */
final class StandingAmendments {

    private final Map<Integer, List<Integer>> corrections = new HashMap<>();
    private final List<Amendment> standing = new ArrayList<>();
    private final Amendments markings;

    StandingAmendments(Amendments markings) {
        this.markings = markings;
        for (int post : markings.byPost().keySet()) {
            int name = markings.nameOf(post);
            if (name != post) {
                corrections.computeIfAbsent(name, none -> new ArrayList<>()).add(post);
            }
        }
        judge();
    }

    /** The markings whose posts stand, oldest first. */
    List<Amendment> standing() {
        return standing;
    }

    /** What was done to which post, oldest first. */
    Map<Integer, List<Mark>> marks() {
        Map<Integer, List<Mark>> marks = new HashMap<>();
        for (Amendment marking : standing) {
            Mark mark = new Mark(marking.kind(), marking.by());
            for (int post : concerned(marking)) {
                marks.computeIfAbsent(post, none -> new ArrayList<>()).add(mark);
            }
        }
        return marks;
    }

    /** What undoes a post comes after it, and so the newest is judged first. */
    private void judge() {
        Set<Integer> fallen = new HashSet<>();
        for (List<Amendment> made : markings.byPost().descendingMap().values()) {
            for (Amendment marking : made) {
                if (!fallen.contains(marking.by())) {
                    standing.add(marking);
                    fallen.addAll(undoes(marking) ? concerned(marking) : List.of());
                }
            }
        }
        Collections.reverse(standing);
    }

    private static boolean undoes(Amendment marking) {
        return new Mark(marking.kind(), marking.by()).undoes();
    }

    /** A correction or a withdrawal concerns the whole matter so far: the post and its earlier corrections. */
    private List<Integer> concerned(Amendment marking) {
        List<Integer> posts = new ArrayList<>();
        if (undoes(marking)) {
            int name = markings.nameOf(marking.on());
            posts.add(name);
            posts.addAll(corrections.getOrDefault(name, List.of()));
        } else {
            posts.add(marking.on());
        }
        posts.removeIf(post -> post >= marking.by());
        return posts;
    }
}
