package se.stabsliggaren.api.register;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.RegisterEvent.LogContinued;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.ledger.Register;

/**
 * What the register lists, after some post of it: of each matter its latest wording, by the number it is known by.
 *
 * @param log the register's origin; null before its first post
 * @param standing what was said and is neither corrected nor withdrawn, oldest first
 * @param names by which number a correction's matter is known
 * @param incidents by their ids, oldest first
 * @param noted of each log the heads that were noted, oldest first
 * @param continued of each log that may not go on, what was said when another did for it
 * @param moves of each log that moves or moved, the stages, oldest first
 * @param keys of each log its keys by generation; what was introduced once has signed, and is never taken back
 */
record RegisterProjection(
        int last,
        @Nullable String log,
        Map<Integer, RegisterEvent> standing,
        Map<Integer, Integer> names,
        Map<String, IncidentEntry> incidents,
        Map<String, PVector<NotedCheckpoint>> noted,
        Map<String, LogContinued> continued,
        Map<String, List<MoveNoted>> moves,
        Map<String, List<KeyIntroduced>> keys) {

    static RegisterProjection empty() {
        return new RegisterProjection(0, null, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    RegisterProjection after(Post post) {
        Map<Integer, Integer> known = named(post);
        if (post.event() instanceof PostWithdrawn withdrawn) {
            int name =
                    known.getOrDefault(withdrawn.post().post(), withdrawn.post().post());
            return with(post, known, name, null);
        }
        boolean lists = post.event() instanceof AuthorityRegistered || post.event() instanceof IncidentRegistered;
        return lists
                ? with(post, known, post.name(), (RegisterEvent) post.event())
                : new RegisterProjection(
                        post.number(),
                        post.log(),
                        standing,
                        known,
                        relists(post) ? listed(standing, continued(post), moves(post)) : incidents,
                        noted(post),
                        continued(post),
                        moves(post),
                        keys(post));
    }

    private static boolean relists(Post post) {
        return post.event() instanceof LogContinued || post.event() instanceof MoveNoted;
    }

    private Map<String, List<MoveNoted>> moves(Post post) {
        return post.event() instanceof MoveNoted move ? with(moves, move.incident(), move) : moves;
    }

    private Map<String, LogContinued> continued(Post post) {
        if (!(post.event() instanceof LogContinued said)) {
            return continued;
        }
        Map<String, LogContinued> next = new LinkedHashMap<>(continued);
        next.put(said.log(), said);
        return next;
    }

    private Map<String, PVector<NotedCheckpoint>> noted(Post post) {
        if (!(post.event() instanceof HeadNoted head)) {
            return noted;
        }
        Map<String, PVector<NotedCheckpoint>> next = new HashMap<>(noted);
        next.put(
                head.incident(),
                next.getOrDefault(head.incident(), TreePVector.empty())
                        .plus(new NotedCheckpoint(head.size(), post.number())));
        return next;
    }

    private Map<String, List<KeyIntroduced>> keys(Post post) {
        return post.event() instanceof KeyIntroduced key ? with(keys, key.log(), key) : keys;
    }

    private static <T> Map<String, List<T>> with(Map<String, List<T>> before, String of, T one) {
        Map<String, List<T>> next = new HashMap<>(before);
        next.merge(of, List.of(one), (known, added) -> Stream.concat(known.stream(), added.stream())
                .toList());
        return next;
    }

    private Map<Integer, Integer> named(Post post) {
        if (post.name() == post.number()) {
            return names;
        }
        Map<Integer, Integer> known = new HashMap<>(names);
        known.put(post.number(), post.name());
        return known;
    }

    private RegisterProjection with(Post post, Map<Integer, Integer> known, int name, @Nullable RegisterEvent said) {
        Map<Integer, RegisterEvent> next = new TreeMap<>(standing);
        if (said == null) {
            next.remove(name);
        } else {
            next.put(name, said);
        }
        return new RegisterProjection(
                post.number(), post.log(), next, known, listed(next, continued, moves), noted, continued, moves, keys);
    }

    /** The heads of a log that were noted, oldest first. */
    List<NotedCheckpoint> noted(String of) {
        return noted.getOrDefault(of, TreePVector.empty());
    }

    /** A log's keys by generation; empty for a log that was never introduced. */
    List<KeyIntroduced> keys(String of) {
        return keys.getOrDefault(of, List.of());
    }

    /** The stages of a log's moves, oldest first. */
    List<MoveNoted> moves(String of) {
        return moves.getOrDefault(of, List.of());
    }

    /** The designation of the log that goes on for this one. */
    Optional<String> continuedIn(String log) {
        return Optional.ofNullable(continued.get(log))
                .map(said -> said.successor().substring(said.successor().lastIndexOf('/') + 1))
                .map(incidents::get)
                .map(IncidentEntry::designation);
    }

    /** The authorities' short names, in the order they came. */
    List<String> authorities() {
        return registered().map(AuthorityRegistered::id).toList();
    }

    /** The post by which this authority is known. */
    Optional<Integer> post(String authority) {
        return known(event -> event instanceof AuthorityRegistered registered
                && registered.id().equals(authority));
    }

    /** The post by which the incident in this log is known. */
    Optional<Integer> listing(String log) {
        return known(event -> event instanceof IncidentRegistered registered
                && registered.incident().equals(log));
    }

    private Optional<Integer> known(Predicate<RegisterEvent> by) {
        return standing.entrySet().stream()
                .filter(each -> by.test(each.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The domain of the authority with this short name. */
    Optional<String> domain(String authority) {
        return registered()
                .filter(registered -> registered.id().equals(authority))
                .map(AuthorityRegistered::domain)
                .findFirst();
    }

    /** What a register that goes on for this one takes with it, in an order in which it can be recorded. */
    List<RegisterEvent> carried() {
        Stream<RegisterEvent> listed = standing.values().stream()
                .flatMap(event -> event instanceof IncidentRegistered incident
                        ? Stream.concat(Stream.of(event), keys(incident.incident()).stream())
                        : Stream.of(event));
        return Stream.of(
                        registered(),
                        listed.filter(event -> !(event instanceof AuthorityRegistered)),
                        moves.values().stream().flatMap(List::stream),
                        continued.values().stream().filter(said -> !Register.isOrigin(said.successor())))
                .<RegisterEvent>flatMap(events -> events)
                .toList();
    }

    private static Map<String, IncidentEntry> listed(
            Map<Integer, RegisterEvent> standing,
            Map<String, LogContinued> continued,
            Map<String, List<MoveNoted>> moves) {
        Map<String, String> designations = new HashMap<>();
        Map<String, String> before = new HashMap<>();
        Map<String, String> keepers = new HashMap<>();
        standing.values().forEach(event -> {
            if (event instanceof IncidentRegistered incident) {
                designations.put(incident.incident(), incident.designation());
            }
            if (event instanceof AuthorityRegistered authority) {
                keepers.put(authority.id(), authority.name());
            }
        });
        continued.forEach((log, said) -> before.put(said.successor(), log));
        Map<String, IncidentEntry> listed = new LinkedHashMap<>();
        standing.values().forEach(event -> {
            if (event instanceof IncidentRegistered incident) {
                LogContinued after = continued.get(incident.incident());
                IncidentEntry one = listed(
                        incident,
                        keepers.getOrDefault(incident.authority(), incident.authority()),
                        designations.get(before.get(incident.incident())),
                        after == null ? null : designations.get(after.successor()),
                        moves.containsKey(incident.incident())
                                ? moves.get(incident.incident()).getLast()
                                : null);
                listed.put(one.id(), one);
            }
        });
        return listed;
    }

    private static IncidentEntry listed(
            IncidentRegistered incident,
            String keeper,
            @Nullable String continues,
            @Nullable String continuedIn,
            @Nullable MoveNoted moved) {
        return new IncidentEntry(
                incident.incident().substring(incident.incident().lastIndexOf('/') + 1),
                incident.incident(),
                incident.designation(),
                incident.authority(),
                keeper,
                incident.exercise(),
                incident.title(),
                continues,
                continuedIn,
                moved);
    }

    private Stream<AuthorityRegistered> registered() {
        return standing.values().stream()
                .filter(AuthorityRegistered.class::isInstance)
                .map(AuthorityRegistered.class::cast);
    }
}
