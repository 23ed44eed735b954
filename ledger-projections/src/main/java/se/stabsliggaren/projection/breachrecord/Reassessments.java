package se.stabsliggaren.projection.breachrecord;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.view.Interval;

/**
 * Which judgements a later one took the place of: both were right to make, each at its moment. Of the same moment, or one
 * that nobody knows, none is the later.
 */
final class Reassessments {

    /** For each moment at which something was judged, the first post of those that judge then or later. */
    private final TreeMap<Instant, Integer> judgedSince = new TreeMap<>();

    private Reassessments() {}

    static Reassessments none() {
        return new Reassessments();
    }

    static Reassessments among(List<Wording> wordings) {
        Reassessments reassessments = new Reassessments();
        List<Judged> latestFirst = wordings.stream()
                .filter(Wording::contradicts)
                .flatMap(wording -> wording.answers().stream())
                .flatMap(Judged::of)
                .sorted(Comparator.comparing(Judged::since).reversed())
                .toList();
        int first = Integer.MAX_VALUE;
        for (Judged judged : latestFirst) {
            first = Math.min(first, judged.post());
            reassessments.judgedSince.put(judged.since(), first);
        }
        return reassessments;
    }

    /** That a post judges, and since when that can be. */
    private record Judged(int post, Instant since) {

        static Stream<Judged> of(Answer answer) {
            Instant since = Interval.of(answer.row()).earliest();
            return since == null
                    ? Stream.empty()
                    : Stream.of(new Judged(answer.row().number(), since));
        }
    }

    /** The first post that judged it anew and otherwise; null while it stands. */
    @Nullable
    Integer of(Wording wording) {
        return since(wording.contradicts() ? wording.lastSaid() : null);
    }

    /** The first post that judged anew what this one did in these words, as it did or otherwise: its reasons are its own. */
    @Nullable
    Integer of(Wording wording, Answer answer) {
        return since(wording.contradicts() ? Interval.of(answer.row()).latest() : null);
    }

    private @Nullable Integer since(@Nullable Instant last) {
        Map.Entry<Instant, Integer> later = last == null ? null : judgedSince.higherEntry(last);
        return later == null ? null : later.getValue();
    }
}
