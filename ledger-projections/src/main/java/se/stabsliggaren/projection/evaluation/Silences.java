package se.stabsliggaren.projection.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.paper.PaperBounds;
import se.stabsliggaren.projection.paper.PaperSheets;
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
            "Mer än %s utan en post eller en införd pappersrad medan staben var aktiverad."
                            .formatted(SwedishTime.length(LONG))
                    + " Räknat på tiden för införandet; pappersrader på den tidigaste tid bladet kan ha skrivits, om den"
                    + " kan stämma."
                    + " Tiden sedan den senaste posten räknas med, till den tidpunkt som sidan läses för.";

    private final OnDuty onDuty;
    private final List<Written> posts;
    private final Instant now;

    /** A post, when it was written as far as that can be true, and by which posts. */
    private record Written(Row<EvaluationRow> post, Instant at, List<Integer> cites) {

        /** What a sheet claims and cannot be is no time at all; that it was recorded then is one. */
        static Written of(Row<EvaluationRow> post, PaperSheets sheets) {
            Paper paper = post.paper();
            When claimed = paper == null ? null : paper.writtenAt();
            PaperBounds bounds = sheets.of(post);
            if (claimed == null || bounds == null) {
                return new Written(post, post.recordedAt(), List.of(post.number()));
            }
            return bounds.untrue()
                    ? new Written(post, post.recordedAt(), bounds.cites(post.number()))
                    : new Written(post, claimed.earliest(), List.of(post.number()));
        }
    }

    private Silences(PostSelection evidence) {
        PaperSheets sheets = PaperSheets.of(evidence.rows(), EvaluationRow::event);
        this.onDuty = new OnDuty(Shift.of(evidence));
        this.now = evidence.now();
        this.posts = evidence.written().stream()
                .map(post -> Written.of(post, sheets))
                .sorted(Comparator.comparing(Written::at)
                        .thenComparing(written -> written.post().number()))
                .toList();
    }

    static List<Measure> of(PostSelection evidence) {
        List<Measure> silences = new Silences(evidence).measures();
        return Stream.concat(
                        silences.isEmpty()
                                ? Stream.of(new Measure(
                                        "Tyst i loggen",
                                        DEFINITION,
                                        Sentence.absent("något som visar en sådan tystnad")))
                                : silences.stream(),
                        SheetsNotBack.of(evidence).stream())
                .toList();
    }

    private List<Measure> measures() {
        List<Measure> silences = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            Written next = i + 1 < posts.size() ? posts.get(i + 1) : null;
            Sentence silence = silence(posts.get(i), next);
            if (silence != null) {
                silences.add(new Measure("Tyst i loggen", DEFINITION, silence));
            }
        }
        return silences;
    }

    /** Between a post and the one written next, null when it is the last; as far as a shift that was on lasted. */
    private @Nullable Sentence silence(Written before, @Nullable Written after) {
        Instant from = before.at();
        Instant to = after == null ? now : after.at();
        Instant atLeast = from.plus(LONG);
        if (!to.isAfter(atLeast)) {
            return null;
        }
        // The latest beginning bounds it most narrowly, and every earlier one says the same.
        Shift shift = onDuty.from(from, atLeast);
        return shift == null ? null : sentence(shift, before, after, to);
    }

    private static Sentence sentence(Shift shift, Written before, @Nullable Written after, Instant to) {
        Instant from = before.at();
        Instant until = shift.until(to);
        List<Integer> cited = new ArrayList<>(List.of(shift.start().number()));
        cited.addAll(before.cites());
        boolean ended = until.isBefore(to);
        StandingPost<?> end = shift.end();
        if (!ended && after != null) {
            cited.addAll(after.cites());
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
}
