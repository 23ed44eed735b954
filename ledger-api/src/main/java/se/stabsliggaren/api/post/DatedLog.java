package se.stabsliggaren.api.post;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Codec;

/**
 * A log that was kept as dated lines on a web page, as {@code 261103, 14.05 Växeln är nere.}, usually the newest first
 * (docs/clients.md, "Import"). Each line is a note, with the minute that stands before it.
 */
final class DatedLog {

    private static final Pattern LINE =
            Pattern.compile("(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2}),?[ \\t]+(?:kl\\.?[ \\t]*)?"
                    + "(?<hour>\\d{1,2})[.:](?<minute>\\d{2})[,:]?[ \\t]+(?<text>\\S.*)");

    private static final int CENTURY = 2000;
    private static final int NAMED = 20;

    private DatedLog() {}

    /**
     * A line of it.
     *
     * @param number which line of the file, from 1
     * @param at by the clock on the wall
     */
    private record Line(int number, LocalDateTime at, String text) {

        /** An hour that the clock shows twice leaves two moments, and one that it passes over none. */
        List<String> moments() {
            return When.LOCAL.getRules().getValidOffsets(at).stream()
                    .map(this::moment)
                    .toList();
        }

        private String moment(ZoneOffset offset) {
            return new When.At(at.toInstant(offset), ChronoUnit.MINUTES).written();
        }

        Map<String, Object> draft() {
            List<String> moments = moments();
            return Map.of(
                    "type",
                    "note.written",
                    "occurred",
                    moments.size() == 1 ? Map.of("at", moments.getFirst()) : Map.of("candidates", moments),
                    "data",
                    Map.of("text", text));
        }
    }

    /**
     * Its lines as drafts, the oldest first.
     *
     * @throws BadField when any line cannot be read; it names all of them
     */
    static DraftBatch read(String body) {
        List<Line> lines = new ArrayList<>();
        List<Integer> unread = new ArrayList<>();
        String[] split = body.split("\n", -1);
        for (int i = 0; i < split.length; i++) {
            Line line = line(i + 1, split[i].strip());
            if (line != null && !line.moments().isEmpty()) {
                lines.add(line);
            } else if (!split[i].isBlank()) {
                unread.add(i + 1);
            }
        }
        if (!unread.isEmpty()) {
            throw new BadField(
                    "",
                    "Ingen post infördes, %s går inte att läsa; skriv varje rad som 261103, 14.05 Växeln är nere."
                            .formatted(named(unread)));
        }
        if (!lines.isEmpty() && !lines.getFirst().at().isBefore(lines.getLast().at())) {
            Collections.reverse(lines);
        }
        return DraftBatch.of(
                lines.stream().map(Line::draft).toList(),
                lines.stream().map(Line::number).toList(),
                Codec::draft);
    }

    private static @Nullable Line line(int number, String written) {
        Matcher line = LINE.matcher(written);
        if (!line.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(CENTURY + part(line, "year"), part(line, "month"), part(line, "day"));
            LocalTime time = LocalTime.of(part(line, "hour"), part(line, "minute"));
            return new Line(number, day.atTime(time), line.group("text"));
        } catch (DateTimeException e) {
            return null; // No such day or hour: told with the lines that cannot be read.
        }
    }

    private static int part(Matcher line, String name) {
        return Integer.parseInt(line.group(name));
    }

    private static String named(List<Integer> unread) {
        if (unread.size() == 1) {
            return "rad " + unread.getFirst();
        }
        String first = unread.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return "raderna " + first + (unread.size() > NAMED ? " och %d till".formatted(unread.size() - NAMED) : "");
    }
}
