package se.stabsliggaren.api.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What the slides of the Kumla case give, slide by slide in our own words: every day, number and name on them. */
record Slides(Set<LocalDate> days, Set<String> numbers, Set<String> names) {

    private static final String HEADING = "slide;told;dates;numbers;names";

    static Slides ofKumla() {
        Slides slides = new Slides(new HashSet<>(), new HashSet<>(), new HashSet<>());
        List<String> lines = lines();
        if (!lines.getFirst().equals(HEADING)) {
            throw new IllegalArgumentException(lines.getFirst());
        }
        lines.stream().skip(1).map(line -> line.split(";", -1)).forEach(cells -> {
            words(cells[2]).flatMap(Slides::span).forEach(slides.days::add);
            words(cells[3]).forEach(slides.numbers::add);
            words(cells[4]).forEach(slides.names::add);
        });
        return slides;
    }

    private static Stream<LocalDate> span(String days) {
        int dots = days.indexOf("..");
        LocalDate first = LocalDate.parse(dots < 0 ? days : days.substring(0, dots));
        LocalDate last = dots < 0 ? first : LocalDate.parse(days.substring(dots + 2));
        return first.datesUntil(last.plusDays(1));
    }

    private static Stream<String> words(String cell) {
        return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty());
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Slides.class.getResourceAsStream("/cases/kumla/slides.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
