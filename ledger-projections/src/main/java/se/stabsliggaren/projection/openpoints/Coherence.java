package se.stabsliggaren.projection.openpoints;

import java.util.ArrayList;
import java.util.HashMap;
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
    private final Map<Integer, List<Row<OpenPointsRow>>> wordings;
    private final Map<Integer, List<PointPost<MessageIssued>>> inside = new HashMap<>();
    private final Subjects subjects;

    private Coherence(Points points) {
        this.points = points;
        replaced = points.messages().stream()
                .flatMap(message -> Stream.ofNullable(message.event().replaces()))
                .map(points::name)
                .collect(Collectors.toSet());
        wordings = points.all().stream().collect(Collectors.groupingBy(Row::name));
        subjects = new Subjects(points);
        points.messages().stream()
                .filter(message -> message.event().side() == Side.INTERNAL)
                .forEach(message -> message.event().basis().stream()
                        .map(points::name)
                        .distinct()
                        .forEach(ground -> inside.computeIfAbsent(ground, none -> new ArrayList<>())
                                .add(message)));
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
                SwedishTime.occurred(message.row().occurred(), points.year()),
                newer.values().stream().map(reason -> reason.reason().parts()).toList(),
                List.copyOf(newer.keySet()));
    }

    /** Corrections and withdrawals of the basis after the message. */
    private List<Newer> undone(PointPost<MessageIssued> message, Ref basis) {
        return wordings.getOrDefault(points.name(basis), List.of()).stream()
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
        int name = points.name(basis);
        List<OpenPointsRow> ground = wordings.getOrDefault(name, List.of()).stream()
                .filter(Row::stands)
                .map(Row::said)
                .toList();
        return subjects.newsAfter(message.number(), name, ground).stream()
                .map(post -> new Newer(
                        post,
                        Phrase.of("").post("", Ref.to(post)).post(" handlar om samma sak som underlaget ", basis)))
                .toList();
    }

    /** What our own people were told later on the same ground. */
    private List<Newer> toldInside(PointPost<MessageIssued> message, Ref basis) {
        return inside.getOrDefault(points.name(basis), List.of()).stream()
                .filter(told -> told.number() > message.number())
                .map(told -> new Newer(
                        told.number(),
                        Phrase.of("egen personal fick ett nyare besked i ").post("", Ref.to(told.number()))))
                .toList();
    }
}
