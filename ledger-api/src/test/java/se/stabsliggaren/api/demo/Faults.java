package se.stabsliggaren.api.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything in which a case says other than its facts do. */
final class Faults {

    private static final Set<String> ALL =
            IntStream.rangeClosed(1, 73).mapToObj("F%02d"::formatted).collect(Collectors.toSet());
    private static final Map<String, Object> BILDSPEL = Map.of("named", "bildspel");
    private static final Set<String> ENVELOPE = Set.of("label", "type", "occurred", "source", "data");

    /** The fields that hold what was said, in whatever words. */
    private static final Set<String> FREE = Set.of("text", "said");

    private final Map<String, Map<String, Object>> posts = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    private Faults() {}

    static List<String> in(List<Map<String, Object>> drafts, List<Fact> facts) {
        Faults faults = new Faults();
        drafts.forEach(faults::label);
        faults.completeness(facts);
        facts.forEach(faults::fact);
        return faults.found;
    }

    private void label(Map<String, Object> draft) {
        String label = String.valueOf(draft.get("label"));
        if (posts.put(label, draft) != null) {
            found.add(label + ": two posts have this label");
        }
    }

    private void completeness(List<Fact> facts) {
        Set<String> told = facts.stream().map(Fact::id).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(ALL);
        missing.removeAll(told);
        missing.forEach(id -> found.add(id + ": the fact is missing"));
        if (told.size() != facts.size()) {
            found.add("a fact stands twice");
        }
        Set<String> owned = new HashSet<>();
        facts.stream().flatMap(fact -> fact.posts().stream()).forEach(label -> {
            if (!owned.add(label)) {
                found.add(label + ": two facts claim this post");
            }
        });
        posts.keySet().stream()
                .filter(label -> !owned.contains(label))
                .forEach(label -> found.add(label + ": no fact tells this post"));
    }

    private void fact(Fact fact) {
        if (fact.shownByAView() != fact.posts().isEmpty() || fact.types().isEmpty()) {
            found.add(fact.id() + ": it needs either posts or a view that shows it");
        }
        if (!fact.shownByAView() && !types(fact).equals(fact.types())) {
            found.add(fact.id() + ": its posts are " + types(fact) + ", not " + fact.types());
        }
        for (String label : fact.posts()) {
            Map<String, Object> post = posts.get(label);
            if (post == null) {
                found.add(fact.id() + ": its post " + label + " is missing");
            } else {
                post(fact, label, post);
            }
        }
    }

    private Set<String> types(Fact fact) {
        return fact.posts().stream()
                .filter(posts::containsKey)
                .map(label -> String.valueOf(posts.get(label).get("type")))
                .collect(Collectors.toSet());
    }

    private void post(Fact fact, String label, Map<String, Object> post) {
        if (!ENVELOPE.containsAll(post.keySet()) || !BILDSPEL.equals(post.get("source"))) {
            found.add(label + ": the source is the slides and nothing else");
        }
        if (!Told.occurred(fact.moments(), (Map<?, ?>) post.getOrDefault("occurred", Map.of()))) {
            found.add(label + ": the slides do not tell when as " + post.get("occurred"));
        }
        said(fact, label, "data", post.getOrDefault("data", Map.of()));
    }

    private void said(Fact fact, String label, String field, Object value) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((name, inner) -> said(fact, label, (String) name, inner));
            case List<?> list -> list.forEach(inner -> said(fact, label, field, inner));
            default -> {
                if (!given(fact, field, value.toString())) {
                    found.add(label + ": the slides do not say " + field + " \"" + value + "\"");
                }
            }
        }
    }

    private boolean given(Fact fact, String field, String value) {
        boolean refers = value.startsWith("#") && posts.containsKey(value.substring(1));
        return refers
                || value.equals("okänt")
                || fact.readAs().contains(field + "=" + value)
                || Told.moment(fact.moments(), value)
                || (isFree(fact, field, value) && stands(value, fact.words()));
    }

    /** What was said may be any words of the slides; whom or what they name is named in one field only. */
    private static boolean isFree(Fact fact, String field, String value) {
        return FREE.contains(field) || fact.names().contains(field + "=" + value);
    }

    private static boolean stands(String value, String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(value) + "s?(?![\\p{L}\\p{N}])")
                .matcher(words)
                .find();
    }
}
