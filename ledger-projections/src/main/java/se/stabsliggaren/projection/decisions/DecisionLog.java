package se.stabsliggaren.projection.decisions;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.decisions.Chain.Step;
import se.stabsliggaren.projection.decisions.Course.ReadBack;
import se.stabsliggaren.projection.decisions.Decision.Status;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.text.Tense;
import se.stabsliggaren.projection.view.Amendment;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** Puts each decision together with what became of it. */
final class DecisionLog {

    private final View<DecisionRow> known;
    private final Instant now;
    private final boolean paperAsStated;
    private final List<Taken> taken = new ArrayList<>();
    private final Map<Integer, Chain> about = new LinkedHashMap<>();
    /** Of each decision that took the place of others, which. */
    private final Map<Integer, Set<Integer>> replaced = new HashMap<>();
    /** All wordings of each decision, whatever became of them. */
    private final Map<Integer, List<Taken>> wordings;

    /** A decision as one post says it. */
    private record Taken(Row<DecisionRow> row, Content content) {

        EarlierWording wording() {
            return EarlierWording.of(row, content.text());
        }
    }

    /** @param paperAsStated whether what stood on paper is told, too */
    DecisionLog(View<DecisionRow> known, Instant now, boolean paperAsStated) {
        this.known = known;
        this.now = now;
        this.paperAsStated = paperAsStated;
        List<Row<DecisionRow>> standing = known.telling().toList();
        standing.forEach(row -> {
            Ref decision = Chain.decision(row.said().event());
            if (decision != null) {
                about.computeIfAbsent(name(decision), none -> new Chain()).add(row);
            }
        });
        decided(standing.stream()).forEach(taken::add);
        about.values().stream().flatMap(chain -> chain.replaced().stream()).forEach(step -> replaced.computeIfAbsent(
                        name(step.event().replacement()), none -> new LinkedHashSet<>())
                .add(name(step.event().decision())));
        wordings = decided(known.rows().stream())
                .collect(Collectors.groupingBy(one -> one.row().name()));
    }

    private static Stream<Taken> decided(Stream<Row<DecisionRow>> rows) {
        return rows.flatMap(
                row -> Stream.ofNullable(Content.of(row.said().event())).map(content -> new Taken(row, content)));
    }

    /** The page's year. */
    private Year year() {
        return SwedishTime.year(now);
    }

    private int name(Ref ref) {
        return known.nameOf(ref.post());
    }

    List<Decision> decisions() {
        return taken.stream().map(this::decision).toList();
    }

    private Decision decision(Taken decision) {
        Row<DecisionRow> row = decision.row();
        Content content = decision.content();
        Chain chain = about.getOrDefault(row.name(), new Chain());
        Outlook outlook = Outlook.of(row, content, chain, now);
        return new Decision(
                row.name(),
                "beslut " + row.name() + (row.number() == row.name() ? "" : ", rättat i nr " + row.number()),
                outlook,
                Ruling.of(content, row, known, paperAsStated),
                new Decider(
                        content.decider(),
                        Phrase.of("").mandate("", content.mandate()).parts()),
                execution(content, chain, outlook.status()),
                course(row, chain),
                Provenance.of(row, known, year()));
    }

    private Execution execution(Content content, Chain chain, Status status) {
        When review = content.review();
        boolean due =
                review != null && !review.earliest().isAfter(now) && awaitsReview(status) && !isReviewed(chain, review);
        return new Execution(content.executor(), content.informed(), review, due);
    }

    private static boolean awaitsReview(Status status) {
        return switch (status) {
            case COMING, IN_FORCE, EXPIRES, IMPRECISE, REFRAINED -> true;
            case EXPIRED, REPLACED, REVOKED, CARRIED_OUT -> false;
        };
    }

    /** Whether it was read back or extended since, which takes somebody who looks at it anew. */
    private boolean isReviewed(Chain chain, When review) {
        return Stream.concat(chain.confirmed().stream(), chain.extended().stream())
                .filter(step -> Tense.of(step.row(), now) == Tense.PAST)
                .map(step -> KnownThen.happened(step.row()).earliest())
                .anyMatch(earliest -> earliest != null && !earliest.isBefore(review.earliest()));
    }

    private Course course(Row<DecisionRow> row, Chain chain) {
        return new Course(
                readBack(row, chain),
                List.copyOf(replaced.getOrDefault(row.name(), Set.of())),
                Stream.concat(Stream.of(row), chain.rows().stream())
                        .map(link -> Link.of(link, known, year()))
                        .toList(),
                earlier(row));
    }

    private @Nullable ReadBack readBack(Row<DecisionRow> row, Chain chain) {
        Step<DecisionConfirmed> last = Outlook.last(chain.confirmed(), now);
        return last == null
                ? null
                : new ReadBack(
                        last.row().number(),
                        last.event().confirmedBy(),
                        last.row().number() < row.number());
    }

    private List<EarlierWording> earlier(Row<DecisionRow> latest) {
        return wordings.getOrDefault(latest.name(), List.of()).stream()
                .filter(one -> one.row().number() < latest.number())
                .map(Taken::wording)
                .toList();
    }

    List<EarlierWording> withdrawn() {
        return decided(known.rows().stream().filter(row -> row.first(Amendment.Kind.WITHDRAWN) != null))
                .map(Taken::wording)
                .toList();
    }

    List<Link> loose() {
        Set<Integer> names = taken.stream().map(one -> one.row().name()).collect(Collectors.toSet());
        return about.entrySet().stream()
                .filter(entry -> !names.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().rows().stream())
                .map(row -> Link.of(row, known, year()))
                .toList();
    }
}
