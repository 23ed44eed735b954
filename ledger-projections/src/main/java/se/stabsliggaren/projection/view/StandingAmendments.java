package se.stabsliggaren.projection.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What amendments come to. One counts only while the post that made it stands itself, so that undoing a post undoes what
 * it did; nothing is kept of that but the amendments.
 */
final class StandingAmendments {

    private final Map<Integer, List<Integer>> corrections = new HashMap<>();
    private final List<Amendment> standing = new ArrayList<>();
    private final Amendments amendments;

    StandingAmendments(Amendments amendments) {
        this.amendments = amendments;
        for (int post : amendments.byPost().keySet()) {
            int name = amendments.nameOf(post);
            if (name != post) {
                corrections.computeIfAbsent(name, none -> new ArrayList<>()).add(post);
            }
        }
        judge();
    }

    /** What was done to which post, oldest first. */
    Map<Integer, List<Amendment>> marks() {
        Map<Integer, List<Amendment>> marks = new HashMap<>();
        for (Amendment amendment : standing) {
            for (int post : concerned(amendment)) {
                marks.computeIfAbsent(post, none -> new ArrayList<>()).add(amendment);
            }
        }
        return marks;
    }

    /** What undoes a post comes after it, and so the newest is judged first. */
    private void judge() {
        Set<Integer> fallen = new HashSet<>();
        for (List<Amendment> made : amendments.byPost().descendingMap().values()) {
            for (Amendment amendment : made) {
                if (!fallen.contains(amendment.by())) {
                    standing.add(amendment);
                    fallen.addAll(amendment.undoes() ? concerned(amendment) : List.of());
                }
            }
        }
        Collections.reverse(standing);
    }

    /** A correction or a withdrawal concerns the whole matter so far: the post and its earlier corrections. */
    private List<Integer> concerned(Amendment amendment) {
        List<Integer> posts = new ArrayList<>();
        if (amendment.undoes()) {
            int name = amendments.nameOf(amendment.on());
            posts.add(name);
            posts.addAll(corrections.getOrDefault(name, List.of()));
        } else {
            posts.add(amendment.on());
        }
        posts.removeIf(post -> post >= amendment.by());
        return posts;
    }
}
