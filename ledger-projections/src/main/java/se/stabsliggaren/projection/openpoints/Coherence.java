package se.stabsliggaren.projection.openpoints;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.OldMessage;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Row;

/**
 * Which public texts are older than what they tell of. A text is old when a post it rests on was corrected or
 * withdrawn after it, when a later post is about the same matter, system or operation, or when our own people have
 * been told something newer on the same ground.
 */
final class Coherence {

    private final Points points;
    private final Set<Integer> replaced;

    private Coherence(Points points) {
        this.points = points;
        replaced = points.messages().stream()
                .flatMap(message -> Stream.ofNullable(message.event().replaces()))
                .map(points::name)
                .collect(Collectors.toSet());
    }

    static List<OldMessage> olderThanWhatTheyTellOf(Points points) {
        Coherence coherence = new Coherence(points);
        return points.messages().stream()
                .filter(message -> message.event().side() == Side.EXTERNAL)
                .filter(message -> !coherence.replaced.contains(message.name()))
                .map(coherence::judged)
                .filter(message -> !message.newer().isEmpty())
                .toList();
    }

    /** What makes a message old: the later post, and how to say it. */
    private record Newer(int post, Phrase reason) {}

    private OldMessage judged(PointPost<MessageIssued> message) {
        Map<Integer, Newer> newer = new TreeMap<>();
        for (Ref basis : message.event().basis()) {
            Stream.of(undone(message, basis), changed(message, basis), toldInside(message, basis))
                    .flatMap(List::stream)
                    .forEach(reason -> newer.putIfAbsent(reason.post(), reason));
        }
        return new OldMessage(
                message.name(),
                message.event().text(),
                message.event().channels(),
                SwedishTime.occurred(message.row().occurred()),
                newer.values().stream().map(reason -> reason.reason().parts()).toList(),
                List.copyOf(newer.keySet()));
    }

    /** Corrections and withdrawals of the basis after the message. */
    private List<Newer> undone(PointPost<MessageIssued> message, Ref basis) {
        return points.all().stream()
                .filter(row -> row.name() == points.name(basis))
                .flatMap(row -> row.marks().stream())
                .filter(mark -> mark.by() > message.number())
                .flatMap(mark -> switch (mark.kind()) {
                    case CORRECTED -> Stream.of(new Newer(mark.by(), rests(basis, " rättades i ", mark.by())));
                    case WITHDRAWN -> Stream.of(new Newer(mark.by(), rests(basis, " återkallades i ", mark.by())));
                    case REMARKS_SETTLED, HIDDEN -> Stream.of();
                })
                .toList();
    }

    private static Phrase rests(Ref basis, String what, int in) {
        return Phrase.of("underlaget ").post("", basis).post(what, Ref.to(in));
    }

    /** Later posts about the same matter, system or operation. */
    private List<Newer> changed(PointPost<MessageIssued> message, Ref basis) {
        Ground ground = ground(points.name(basis));
        return points.standing().stream()
                .filter(row -> row.number() > message.number() && row.name() != ground.name())
                .filter(row -> concerns(row.said(), ground))
                .map(row -> new Newer(
                        row.number(),
                        Phrase.of("")
                                .post("", Ref.to(row.number()))
                                .post(" handlar om samma sak som underlaget ", basis)))
                .toList();
    }

    /** What a post that a message rests on is about. */
    private record Ground(int name, Set<String> subjects, Set<Integer> systems) {}

    private Ground ground(int name) {
        List<OpenPointsRow> wordings = points.standing().stream()
                .filter(row -> row.name() == name)
                .map(Row::said)
                .toList();
        return new Ground(
                name,
                wordings.stream().flatMap(said -> said.subjects().stream()).collect(Collectors.toSet()),
                wordings.stream()
                        .flatMap(said -> said.systems().stream())
                        .map(points::name)
                        .collect(Collectors.toSet()));
    }

    private boolean concerns(OpenPointsRow later, Ground ground) {
        return later.about().stream().anyMatch(ref -> points.name(ref) == ground.name())
                || later.subjects().stream().anyMatch(ground.subjects()::contains)
                || later.systems().stream().anyMatch(ref -> ground.systems().contains(points.name(ref)));
    }

    /** What our own people were told later on the same ground. */
    private List<Newer> toldInside(PointPost<MessageIssued> message, Ref basis) {
        int name = points.name(basis);
        return points.messages().stream()
                .filter(inside -> inside.event().side() == Side.INTERNAL && inside.number() > message.number())
                .filter(inside -> inside.event().basis().stream().anyMatch(ref -> points.name(ref) == name))
                .map(inside -> new Newer(
                        inside.number(),
                        Phrase.of("egen personal fick ett nyare besked i ").post("", Ref.to(inside.number()))))
                .toList();
    }
}
