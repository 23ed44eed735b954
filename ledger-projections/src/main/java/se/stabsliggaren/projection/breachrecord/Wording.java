package se.stabsliggaren.projection.breachrecord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Value;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.Interval;

/** What one or several posts say in the same words for one cell. */
final class Wording {

    private final List<Answer> answers = new ArrayList<>();

    private Wording() {}

    /** The different ones among these answers, in the order they were first said. */
    static List<Wording> of(List<Answer> answers) {
        Map<List<Part>, Wording> bySaid = new LinkedHashMap<>();
        for (Answer answer : answers) {
            bySaid.computeIfAbsent(answer.said(), none -> new Wording()).answers.add(answer);
        }
        return List.copyOf(bySaid.values());
    }

    List<Answer> answers() {
        return answers;
    }

    /** Whether it goes against every other wording; that something is not known, or not yet so, goes against none. */
    boolean contradicts() {
        return answers.stream().noneMatch(answer -> answer.unknown() || answer.provisional());
    }

    /** That none says it of one controller alone, in Swedish; null when one does. */
    @Nullable
    String jointly() {
        boolean ofOne = answers.stream().anyMatch(answer -> answer.jointly() == null);
        return ofOne ? null : answers.getFirst().jointly();
    }

    /** Whether it is how many several controllers have together. */
    boolean isSum() {
        return jointly() != null && answers.getFirst().counted();
    }

    /** The post that made anew what all of these were said of; null while the judgement of one of them stands. */
    @Nullable
    Integer fellWith(Map<Integer, Integer> rejudged) {
        List<Integer> anew = answers.stream()
                .map(answer -> rejudged.get(answer.row().number()))
                .toList();
        return anew.contains(null) ? null : Collections.max(anew);
    }

    /** The last post that says it. */
    int latest() {
        return answers.stream().mapToInt(answer -> answer.row().number()).max().orElse(0);
    }

    /** The last moment at which it can have been said; null when nobody knows. */
    @Nullable
    Instant lastSaid() {
        Instant last = Instant.MIN;
        for (Answer answer : answers) {
            Instant latest = Interval.of(answer.row()).latest();
            if (latest == null) {
                return null;
            }
            last = latest.isAfter(last) ? latest : last;
        }
        return last;
    }

    Value value(boolean conflicting, @Nullable Integer rejudgedIn) {
        Answer first = answers.getFirst();
        List<Integer> posts =
                answers.stream().map(answer -> answer.row().number()).distinct().toList();
        return new Value(first.said(), posts, first.unknown(), conflicting, rejudgedIn, jointly());
    }
}
