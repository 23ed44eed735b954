package se.stabsliggaren.projection.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.decisions.Decision.KnownThen;
import se.stabsliggaren.projection.decisions.Decision.ReadBack;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.Row.Mark;
import se.stabsliggaren.projection.view.View;

/** Puts each decision together with what became of it. */
final class DecisionLog {

    private final View<DecisionRow> known;
    private final Instant now;
    private final List<Row<DecisionRow>> taken = new ArrayList<>();
    private final Map<Integer, List<Row<DecisionRow>>> about = new LinkedHashMap<>();

    DecisionLog(View<DecisionRow> known, Instant now) {
        this.known = known;
        this.now = now;
        known.standing().forEach(row -> {
            Ref subject = row.said().subject();
            if (subject == null) {
                taken.add(row);
            } else {
                about.computeIfAbsent(name(subject), none -> new ArrayList<>()).add(row);
            }
        });
    }

    private int name(Ref ref) {
        return known.nameOf(ref.post());
    }

    List<Decision> decisions() {
        return taken.stream().map(this::decision).toList();
    }

    private Decision decision(Row<DecisionRow> row) {
        Content content = Content.of(row.said().event());
        List<Row<DecisionRow>> chain = about.getOrDefault(row.name(), List.of());
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
                replacedBy(row.name()),
                Stream.concat(Stream.of(row), chain.stream())
                        .map(link -> Link.of(link, known))
                        .toList(),
                earlier(row),
                Provenance.of(row, known));
    }

    private static @Nullable ReadBack readBack(Row<DecisionRow> row, List<Row<DecisionRow>> chain) {
        Row<DecisionRow> last = Outlook.last(chain, DecisionConfirmed.class);
        return last != null && last.said().event() instanceof DecisionConfirmed event
                ? new ReadBack(last.number(), event.confirmedBy(), last.number() < row.number())
                : null;
    }

    /** The decisions whose place this one took. */
    private List<Integer> replacedBy(int name) {
        return about.values().stream()
                .flatMap(List::stream)
                .map(row -> row.said().event())
                .filter(event -> event instanceof DecisionReplaced replaced && name(replaced.replacement()) == name)
                .map(event -> name(((DecisionReplaced) event).decision()))
                .distinct()
                .toList();
    }

    private List<EarlierWording> earlier(Row<DecisionRow> latest) {
        return known.rows().stream()
                .filter(row -> row.name() == latest.name() && row.number() < latest.number())
                .filter(row -> row.said().subject() == null)
                .map(EarlierWording::of)
                .toList();
    }

    List<EarlierWording> withdrawn() {
        return known.rows().stream()
                .filter(row -> row.said().subject() == null && row.first(Mark.Kind.WITHDRAWN) != null)
                .map(EarlierWording::of)
                .toList();
    }

    List<Link> loose() {
        List<Integer> names = taken.stream().map(Row::name).toList();
        return about.entrySet().stream()
                .filter(entry -> !names.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .map(row -> Link.of(row, known))
                .toList();
    }
}
