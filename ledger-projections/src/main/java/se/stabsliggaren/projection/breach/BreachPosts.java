package se.stabsliggaren.projection.breach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** The breaches as the record has them: what stands, by breach and controller, in the order of the posts. */
public final class BreachPosts {

    private final List<BreachPost> posts;
    private final List<BreachPost> fallen;
    private final List<Party> parties;

    private BreachPosts(List<BreachPost> posts, List<BreachPost> fallen) {
        this.posts = List.copyOf(posts);
        this.fallen = List.copyOf(fallen);
        this.parties = parties(posts);
    }

    /** What stands of the breaches in a view that already is what counts for the reader. */
    public static <R> BreachPosts of(View<R> known, Function<R, @Nullable BreachEvent> breach) {
        return new BreachPosts(
                posts(known, known.standing(), breach),
                posts(known, known.rows().stream().filter(row -> !row.stands()), breach));
    }

    private static <R> List<BreachPost> posts(
            View<R> known, Stream<Row<R>> rows, Function<R, @Nullable BreachEvent> breach) {
        List<BreachPost> posts = new ArrayList<>();
        for (Row<R> row : rows.toList()) {
            BreachEvent event = breach.apply(row.said());
            if (event != null) {
                int name = BreachPost.breach(event)
                        .map(ref -> known.nameOf(ref.post()))
                        .orElse(row.name());
                posts.add(new BreachPost(row, name, named(event), event));
            }
        }
        return posts;
    }

    /** Each breach of each controller; of a breach that names none, one whose controller nobody said. */
    public List<Party> parties() {
        return parties;
    }

    /**
     * Those of whom all that was said has been corrected or withdrawn since, in the same order. A breach whose controllers
     * were said later has not fallen.
     */
    public List<Party> fallenParties() {
        return parties(fallen).stream()
                .filter(party -> parties.stream().noneMatch(party::isCoveredBy))
                .toList();
    }

    /** All that is said of this party. */
    public Stream<BreachPost> of(Party party) {
        return posts.stream().filter(post -> post.concerns(party));
    }

    /** What was said of this party and was corrected or withdrawn since. */
    public Stream<BreachPost> fallenOf(Party party) {
        return fallen.stream().filter(post -> post.concerns(party));
    }

    /** The breach this post is about, or 0. */
    int breachOf(@Nullable Ref post) {
        return post == null
                ? 0
                : posts.stream()
                        .filter(said -> said.row().number() == post.post()
                                || said.row().name() == post.post()
                                || said.breach() == post.post())
                        .mapToInt(BreachPost::breach)
                        .findFirst()
                        .orElse(0);
    }

    /** The first post that speaks of this party. */
    int firstPost(Party party) {
        return of(party).mapToInt(post -> post.row().name()).min().orElse(Integer.MAX_VALUE);
    }

    private static List<Party> parties(List<BreachPost> posts) {
        Map<Integer, Map<String, String>> controllers = new TreeMap<>();
        for (BreachPost post : posts) {
            Map<String, String> named = controllers.computeIfAbsent(post.breach(), none -> new LinkedHashMap<>());
            post.controllers().forEach(name -> named.putIfAbsent(name.toLowerCase(java.util.Locale.ROOT), name));
        }
        List<Party> parties = new ArrayList<>();
        controllers.forEach((breach, named) -> {
            if (named.isEmpty()) {
                parties.add(new Party(breach, ""));
            }
            named.values().forEach(name -> parties.add(new Party(breach, name)));
        });
        return List.copyOf(parties);
    }

    private static List<String> named(BreachEvent event) {
        return BreachPost.controllers(event).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
