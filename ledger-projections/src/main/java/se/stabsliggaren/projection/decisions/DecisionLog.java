package se.stabsliggaren.projection.decisions;

import java.time.Instant;
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
import se.stabsliggaren.projection.decisions.Decision.KnownThen;
import se.stabsliggaren.projection.decisions.Decision.ReadBack;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.Amendment;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** Puts each decision together with what became of it. */
final class DecisionLog {

    private final View<DecisionRow> known;
    private final Instant now;
    private final List<Ruling> taken = new ArrayList<>();
    private final Map<Integer, Chain> about = new LinkedHashMap<>();
    /** Of each decision that took the place of others, which. */
    private final Map<Integer, Set<Integer>> replaced = new HashMap<>();
    /** All wordings of each decision, whatever became of them. */
    private final Map<Integer, List<Ruling>> wordings;

    /** A decision as one post says it. */
    private record Ruling(Row<DecisionRow> row, Content content) {

        EarlierWording wording() {
            return EarlierWording.of(row, content.text());
        }
    }

    DecisionLog(View<DecisionRow> known, Instant now) {
        this.known = known;
        this.now = now;
        known.standing().forEach(row -> {
            Ref decision = Chain.decision(row.said().event());
            if (decision != null) {
                about.computeIfAbsent(name(decision), none -> new Chain()).add(row);
            }
        });
        rulings(known.standing()).forEach(taken::add);
        about.values().stream().flatMap(chain -> chain.replaced().stream()).forEach(step -> replaced.computeIfAbsent(
                        name(step.event().replacement()), none -> new LinkedHashSet<>())
                .add(name(step.event().decision())));
        wordings = rulings(known.rows().stream())
                .collect(Collectors.groupingBy(ruling -> ruling.row().name()));
    }

    private static Stream<Ruling> rulings(Stream<Row<DecisionRow>> rows) {
        return rows.flatMap(
                row -> Stream.ofNullable(Content.of(row.said().event())).map(content -> new Ruling(row, content)));
    }

    private int name(Ref ref) {
        return known.nameOf(ref.post());
    }

    List<Decision> decisions() {
        return taken.stream().map(this::decision).toList();
    }

    private Decision decision(Ruling ruling) {
        Row<DecisionRow> row = ruling.row();
        Content content = ruling.content();
        Chain chain = about.getOrDefault(row.name(), new Chain());
        Outlook outlook = Outlook.of(content, chain, now);
        When review = content.review();
        return new Decision(
                row.name(),
                "beslut " + row.name() + (row.number() == row.name() ? "" : ", rättat i nr " + row.number()),
                outlook.status(),
                outlook.line(),
                outlook.ends(),
                content.question(),
                content.text(),
                content.grounds(),
                content.alternatives(),
                content.decider(),
                Phrase.of("").mandate("", content.mandate()).parts(),
                content.executor(),
                content.informed(),
                review,
                review != null && !review.earliest().isAfter(now),
                new KnownThen(
                        row.name() - 1, content.basis().stream().map(Ref::post).toList()),
                readBack(row, chain),
                List.copyOf(replaced.getOrDefault(row.name(), Set.of())),
                Stream.concat(Stream.of(row), chain.rows().stream())
                        .map(link -> Link.of(link, known))
                        .toList(),
                earlier(row),
                Provenance.of(row, known));
    }

    private static @Nullable ReadBack readBack(Row<DecisionRow> row, Chain chain) {
        Step<DecisionConfirmed> last = Chain.last(chain.confirmed());
        return last == null
                ? null
                : new ReadBack(
                        last.row().number(),
                        last.event().confirmedBy(),
                        last.row().number() < row.number());
    }

    private List<EarlierWording> earlier(Row<DecisionRow> latest) {
        return wordings.getOrDefault(latest.name(), List.of()).stream()
                .filter(ruling -> ruling.row().number() < latest.number())
                .map(Ruling::wording)
                .toList();
    }

    List<EarlierWording> withdrawn() {
        return rulings(known.rows().stream().filter(row -> row.first(Amendment.Kind.WITHDRAWN) != null))
                .map(Ruling::wording)
                .toList();
    }

    List<Link> loose() {
        Set<Integer> names = taken.stream().map(ruling -> ruling.row().name()).collect(Collectors.toSet());
        return about.entrySet().stream()
                .filter(entry -> !names.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().rows().stream())
                .map(row -> Link.of(row, known))
                .toList();
    }
}
