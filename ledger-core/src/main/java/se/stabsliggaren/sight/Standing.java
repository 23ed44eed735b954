package se.stabsliggaren.sight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.stabsliggaren.event.Post;

/** What covers in a log now, found by the post it covers. */
final class Standing {

    private final List<Covering> all = new ArrayList<>();
    private final Map<Integer, Integer> names;

    /** The places in the list of all, by the post that was named and by the name of its matter. */
    private final Map<Integer, List<Integer>> places = new HashMap<>();

    /**
     * @param names of corrections, the number their matter is known by
     * @param made what covers, by the name of the post that says so
     * @param lifted which of those posts were taken away, by the name of the post that says so
     */
    Standing(Map<Integer, Integer> names, Map<Integer, List<Covering>> made, Map<Integer, Integer> lifted) {
        this.names = names;
        Set<Integer> gone = new HashSet<>(lifted.values());
        made.forEach((by, coverings) -> {
            if (!gone.contains(by)) {
                coverings.forEach(this::add);
            }
        });
    }

    private void add(Covering covering) {
        int place = all.size();
        all.add(covering);
        at(covering.post(), place);
        int name = name(covering.post());
        if (name != covering.post()) {
            at(name, place);
        }
    }

    private void at(int post, int place) {
        places.computeIfAbsent(post, none -> new ArrayList<>()).add(place);
    }

    private int name(int post) {
        return names.getOrDefault(post, post);
    }

    List<Covering> all() {
        return Collections.unmodifiableList(all);
    }

    /** What was said of this post, and of the same matter in an earlier wording. */
    List<Covering> of(Post post) {
        Map<Integer, Covering> of = new TreeMap<>();
        take(places.getOrDefault(post.number(), List.of()), post, of);
        if (post.name() != post.number()) {
            take(places.getOrDefault(post.name(), List.of()), post, of);
        }
        return List.copyOf(of.values());
    }

    private void take(List<Integer> from, Post post, Map<Integer, Covering> of) {
        for (int place : from) {
            Covering covering = all.get(place);
            if (covering.post() == post.number()) {
                of.put(place, covering);
            } else if (covering.post() < post.number() && name(covering.post()) == post.name()) {
                of.put(place, covering.ofPath());
            }
        }
    }
}
