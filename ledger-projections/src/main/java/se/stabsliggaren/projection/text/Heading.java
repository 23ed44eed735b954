package se.stabsliggaren.projection.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * What stands at the head of every page, so that nobody takes one reading for another.
 *
 * @param title begins with ÖVNING in an exercise
 * @param upTo the last post counted
 * @param reading what counts, in Swedish sentences
 * @param names the merged names that it has, a sentence each
 * @param now the moment limits and expiries are counted at
 */
public record Heading(
        String title,
        String designation,
        boolean exercise,
        int upTo,
        List<String> reading,
        List<String> names,
        Instant now) {

    /** The heading of a page made of this view. */
    public static Heading of(String title, View<?> view, ReadOptions reading) {
        return of(title, view, reading, List.of());
    }

    /** @param further what else the page was read with, a sentence each */
    public static Heading of(String title, View<?> view, ReadOptions reading, List<String> further) {
        Integer atPost = reading.atPost();
        int upTo = atPost == null ? view.last() : Math.min(atPost, view.last());
        return new Heading(
                reading.exercise() ? "ÖVNING – " + title : title,
                reading.designation(),
                reading.exercise(),
                upTo,
                Stream.of(sentences(upTo, reading), stated(view, upTo, reading), counted(reading), further)
                        .flatMap(List::stream)
                        .toList(),
                SameNameWords.of(view.mergedNames(reading)),
                reading.now());
    }

    private static List<String> sentences(int upTo, ReadOptions reading) {
        List<String> sentences = new ArrayList<>();
        Instant at = reading.atInstant();
        if (reading.atPost() == null) {
            sentences.add("Allt som är infört, till och med nr %d.".formatted(upTo));
        } else if (at == null) {
            sentences.add("Bara det som var infört till och med nr %d.".formatted(upTo));
        } else {
            sentences.add("Bara det som var infört %s, till och med nr %d.".formatted(SwedishTime.dated(at), upTo));
        }
        return sentences;
    }

    /** Of what counts only because its sheet says so, every post, whatever a page makes of it. */
    private static List<String> stated(View<?> view, int upTo, ReadOptions reading) {
        if (!reading.paperAsStated() || reading.atInstant() == null) {
            return List.of();
        }
        List<Integer> posts = view.known(reading).rows().stream()
                .filter(row -> row.number() > upTo)
                .map(Row::number)
                .sorted()
                .toList();
        if (posts.isEmpty()) {
            return List.of("Ingen post som infördes senare var enligt sitt blad skriven då.");
        }
        String written = posts.size() == 1 ? "sitt blad var skriven" : "sina blad var skrivna";
        return List.of("Därtill %s, som infördes senare men enligt %s då; det är uppgivet, inte styrkt."
                .formatted(PostRanges.of(posts), written));
    }

    private static List<String> counted(ReadOptions reading) {
        List<String> sentences = new ArrayList<>();
        Instant occurredBy = reading.occurredBy();
        if (occurredBy != null) {
            sentences.add("Bara det som kan ha hänt senast %s.".formatted(SwedishTime.dated(occurredBy)));
        }
        if (reading.min() > 0) {
            sentences.add("Sidan gjordes när nr %d hade kommit med.".formatted(reading.min()));
        }
        sentences.add("Frister och giltighet är räknade %s.".formatted(SwedishTime.dated(reading.now())));
        return List.copyOf(sentences);
    }
}
