package se.stabsliggaren.projection.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Row;

/**
 * Times when the staff was at work and nobody wrote anything down; each is told once, with what bounds it. What was put
 * right or taken back later was written all the same.
 */
final class Silences {

    private static final Duration LONG = Duration.ofHours(6);

    private static final String DEFINITION =
            "Mer än %s utan att något skrevs medan staben var aktiverad.".formatted(SwedishTime.length(LONG))
                    + " Räknat på tiden för införandet; pappersrader på den tidigaste tid bladet kan ha skrivits."
                    + " Tiden sedan den senaste posten räknas med, till den tidpunkt som sidan läses för.";

    private Silences() {}

    static List<Measure> of(PostSelection evidence) {
        OnDuty onDuty = new OnDuty(Shift.of(evidence));
        List<Row<EvaluationRow>> posts = evidence.written().stream()
                .sorted(Comparator.<Row<EvaluationRow>, Instant>comparing(Silences::written)
                        .thenComparing(Row::number))
                .toList();
        List<Measure> silences = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            Row<?> next = i + 1 < posts.size() ? posts.get(i + 1) : null;
            Sentence silence = silence(onDuty, posts.get(i), next, evidence.now());
            if (silence != null) {
                silences.add(new Measure("Tyst i loggen", DEFINITION, silence));
            }
        }
        return silences.isEmpty()
                ? List.of(new Measure("Tyst i loggen", DEFINITION, Sentence.absent("något som visar en sådan tystnad")))
                : List.copyOf(silences);
    }

    /** Between a post and the one written next, null when it is the last; as far as a shift that was on lasted. */
    private static @Nullable Sentence silence(OnDuty onDuty, Row<?> before, @Nullable Row<?> after, Instant now) {
        Instant from = written(before);
        Instant to = after == null ? now : written(after);
        Instant atLeast = from.plus(LONG);
        if (!to.isAfter(atLeast)) {
            return null;
        }
        // The latest beginning bounds it most narrowly, and every earlier one says the same.
        Shift shift = onDuty.from(from, atLeast);
        return shift == null ? null : sentence(shift, before, after, to);
    }

    private static Sentence sentence(Shift shift, Row<?> before, @Nullable Row<?> after, Instant to) {
        Instant from = written(before);
        Instant until = shift.until(to);
        List<Integer> cited = new ArrayList<>(List.of(shift.start().number(), before.number()));
        boolean ended = until.isBefore(to);
        StandingPost<?> end = shift.end();
        if (!ended && after != null) {
            cited.add(after.number());
        } else if (end != null) {
            cited.add(end.number());
        }
        String length = SwedishTime.length(Duration.between(from, until));
        return Sentence.of(
                after == null && !ended
                        ? sinceTheLast(shift, from, to)
                        : Phrase.of(length).moment(", från ", from).moment(" till ", until),
                cited);
    }

    /** Of a staff that is at work as far as posts say, up to the moment the page is read at. */
    private static Phrase sinceTheLast(Shift shift, Instant from, Instant now) {
        return Phrase.of(SwedishTime.length(Duration.between(from, now)) + " hittills")
                .moment(", från den senaste posten ", from)
                .moment(", räknat till ", now)
                .wordsIf(shift.end() == null, "; " + Absence.words("att staben har slutat"));
    }

    private static Instant written(Row<?> post) {
        Paper paper = post.paper();
        When written = paper == null ? null : paper.writtenAt();
        return written == null ? post.recordedAt() : written.earliest();
    }
}
