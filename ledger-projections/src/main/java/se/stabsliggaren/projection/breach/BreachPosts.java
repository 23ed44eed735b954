package se.stabsliggaren.projection.breach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.view.Amendment;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** The breaches as the record has them: what stands, by breach and controller, in the order of the posts. */
public final class BreachPosts {

    private final Map<Integer, List<BreachPost>> posts;
    private final Map<Integer, List<BreachPost>> fallen;
    private final Map<Integer, Controllers> controllers = new HashMap<>();
    private final Map<Integer, Integer> breachOf = new HashMap<>();
    private final List<Party> parties;

    private BreachPosts(List<BreachPost> posts, List<BreachPost> fallen) {
        this.posts = byBreach(posts);
        this.fallen = byBreach(fallen);
        this.posts.forEach((breach, said) ->
                controllers.put(breach, Controllers.of(said, this.fallen.getOrDefault(breach, List.of()))));
        this.fallen.forEach(
                (breach, said) -> controllers.computeIfAbsent(breach, none -> Controllers.of(said, List.of())));
        this.parties = parties(this.posts);
        for (BreachPost post : posts) {
            breachOf.putIfAbsent(post.row().number(), post.breach());
            breachOf.putIfAbsent(post.row().name(), post.breach());
            breachOf.putIfAbsent(post.breach(), post.breach());
        }
    }

    /** What stands of the breaches in a view that already is what counts for the reader. */
    public static <R> BreachPosts of(View<R> known, Function<R, @Nullable BreachEvent> breach) {
        return new BreachPosts(
                posts(known, known.telling(), breach),
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

    private static Map<Integer, List<BreachPost>> byBreach(List<BreachPost> posts) {
        Map<Integer, List<BreachPost>> byBreach = new TreeMap<>();
        for (BreachPost post : posts) {
            byBreach.computeIfAbsent(post.breach(), none -> new ArrayList<>()).add(post);
        }
        return byBreach;
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
        Map<Integer, List<Party>> standing = new HashMap<>();
        for (Party party : parties) {
            standing.computeIfAbsent(party.breach(), none -> new ArrayList<>()).add(party);
        }
        return parties(fallen).stream()
                .filter(party -> standing.getOrDefault(party.breach(), List.of()).stream()
                        .noneMatch(party::isCoveredBy))
                .toList();
    }

    /** All that is said of breaches, by breach. */
    public Stream<BreachPost> all() {
        return posts.values().stream().flatMap(List::stream);
    }

    /** All that is said of this party for certain. */
    public Stream<BreachPost> of(Party party) {
        return said(party, Belonging.SURELY);
    }

    /** What names no controller and is of this party or of another of the same breach. */
    public Stream<BreachPost> perhapsOf(Party party) {
        return said(party, Belonging.PERHAPS);
    }

    private Stream<BreachPost> said(Party party, Belonging belonging) {
        return posts.getOrDefault(party.breach(), List.of()).stream()
                .filter(post -> belonging(post, party) == belonging);
    }

    /** Whether a post that stands is of this party. */
    public Belonging belonging(BreachPost post, Party party) {
        Controllers ofBreach = controllers.get(party.breach());
        return ofBreach == null || post.breach() != party.breach() ? Belonging.NOT : ofBreach.of(post, party);
    }

    /**
     * Those whom a post is about for certain.
     *
     * @param all whom its breach has
     */
    public Set<TypedName> controllers(BreachPost post, Set<TypedName> all) {
        Controllers ofBreach = controllers.get(post.breach());
        return ofBreach == null ? all : ofBreach.among(all, post);
    }

    /**
     * The post that corrected or withdrew the breach's own post, which named this party's controller before and does no
     * longer; empty where that is not so.
     */
    public Optional<Integer> droppedIn(Party party) {
        return Optional.ofNullable(controllers.get(party.breach()))
                .map(ofBreach -> ofBreach.dropping(party))
                .flatMap(row -> Stream.of(Amendment.Kind.CORRECTED, Amendment.Kind.WITHDRAWN)
                        .flatMap(kind -> Stream.ofNullable(row.first(kind)))
                        .findFirst()
                        .map(Amendment::by));
    }

    /** What was said of this party, by name or by naming nobody, and was corrected or withdrawn since. */
    public Stream<BreachPost> fallenOf(Party party) {
        return fallen.getOrDefault(party.breach(), List.of()).stream()
                .filter(post -> post.controllers().isEmpty() || post.names(party));
    }

    /** The breach this post is about, or 0. */
    int breachOf(@Nullable Ref post) {
        return post == null ? 0 : breachOf.getOrDefault(post.post(), 0);
    }

    /** From when on there can have been this breach. */
    Interval began(int breach) {
        return BreachBeginning.of(posts.getOrDefault(breach, List.of()));
    }

    /** The first post that speaks of this party. */
    int firstPost(Party party) {
        return Stream.concat(of(party), perhapsOf(party))
                .mapToInt(post -> post.row().name())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static List<Party> parties(Map<Integer, List<BreachPost>> posts) {
        List<Party> parties = new ArrayList<>();
        posts.forEach((breach, said) -> {
            Map<TypedName, String> named = new LinkedHashMap<>();
            for (BreachPost post : said) {
                post.controllers().forEach(name -> named.putIfAbsent(TypedName.of(name), name));
            }
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
