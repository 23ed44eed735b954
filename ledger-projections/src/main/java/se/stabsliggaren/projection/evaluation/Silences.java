package se.stabsliggaren.projection.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.Phrase;
import se.stabsliggaren.projection.SwedishTime;

/** Times when the staff was at work and nobody wrote anything down. */
final class Silences {

    private static final Duration LONG = Duration.ofHours(6);

    private static final String DEFINITION =
            "Mer än %s utan att något skrevs medan staben arbetade. Räknat på tiden för"
                            .formatted(SwedishTime.length(LONG))
                    + " införandet; pappersrader på den tidigaste tid bladet kan ha skrivits.";

    private Silences() {}

    static List<Measure> of(Evidence evidence) {
        List<Measure> silences =
                Period.of(evidence.said(StaffActivated.class), evidence.said(StaffStoodDown.class)).stream()
                        .flatMap(active -> during(active, evidence).stream())
                        .toList();
        return silences.isEmpty()
                ? List.of(new Measure("Tyst i loggen", DEFINITION, Sentence.absent("något som visar en sådan tystnad")))
                : silences;
    }

    private static List<Measure> during(Period active, Evidence evidence) {
        Said<?> end = active.end();
        Instant from = written(active.start());
        Instant to = end == null ? evidence.now() : written(end);
        List<Said<Event>> posts = evidence.all().stream()
                .filter(post -> !written(post).isBefore(from) && !written(post).isAfter(to))
                .sorted(Comparator.<Said<Event>, Instant>comparing(Silences::written)
                        .thenComparing(Said::number))
                .toList();
        List<Measure> silences = new ArrayList<>();
        for (int i = 1; i < posts.size(); i++) {
            silences.addAll(silence(active, posts.get(i - 1), posts.get(i)));
        }
        return silences;
    }

    private static List<Measure> silence(Period active, Said<?> before, Said<?> after) {
        Duration length = Duration.between(written(before), written(after));
        if (length.compareTo(LONG) <= 0) {
            return List.of();
        }
        Said<?> end = active.end();
        Stream<Said<?>> cited = Stream.concat(Stream.of(active.start(), before, after), Stream.ofNullable(end));
        Phrase phrase = Phrase.of(SwedishTime.length(length) + ", från " + SwedishTime.moment(written(before))
                + " till " + SwedishTime.moment(written(after)));
        return List.of(new Measure("Tyst i loggen", DEFINITION, Sentence.of(phrase, cited.toList())));
    }

    private static Instant written(Said<?> post) {
        Paper paper = post.row().paper();
        When written = paper == null ? null : paper.writtenAt();
        return written == null ? post.row().recordedAt() : written.earliest();
    }
}
