package se.stabsliggaren.projection.evaluation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Interval;

/** Bilaga: what happened, one line for each post, in the order it can first have happened and with the year. */
final class TimelineSection {

    private TimelineSection() {}

    static Section of(PostSelection evidence) {
        List<Sentence> lines = evidence.said(Event.class).stream()
                .sorted(Comparator.<StandingPost<Event>, Instant>comparing(TimelineSection::placed)
                        .thenComparing(StandingPost::name))
                .map(TimelineSection::line)
                .toList();
        return Section.of("B.7", "Tidslinje", lines.isEmpty() ? List.of(Sentence.absent("vad som hände")) : lines);
    }

    /** What nobody can place in time comes last. */
    private static Instant placed(StandingPost<?> post) {
        Interval when = Interval.of(post.occurred());
        Instant earliest = when.earliest();
        return earliest != null ? earliest : Objects.requireNonNullElse(when.latest(), Instant.MAX);
    }

    private static Sentence line(StandingPost<Event> post) {
        String assumed = Boolean.TRUE.equals(post.occurred().assumed()) ? " (antagen tid)" : "";
        String corrects = post.number() == post.name() ? "" : ", rättelse av nr " + post.name();
        return Sentence.of(
                Phrase.of(SwedishTime.occurred(post.occurred(), SwedishTime.NONE) + assumed + corrects + ": ")
                        .and(LogSections.line(post.event())),
                post);
    }
}
