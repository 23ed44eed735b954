package se.stabsliggaren.api.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A fact of the slides and what the case makes of it.
 *
 * @param types the event types it must have, or {@code view:…} for one that a view shows
 * @param posts the labels of its posts
 * @param words the slides' own
 * @param moments the moments the slides tell: {@code a..b} a span, {@code a|b} one of several, {@code a b} several
 * @param readAs the codes and numbers that the words were read as, each {@code field=value}
 * @param names which of the words name somebody or something, and in which field, each {@code field=value}
 */
record Fact(
        String id,
        Set<String> types,
        List<String> posts,
        String words,
        String moments,
        Set<String> readAs,
        Set<String> names) {

    private static final String HEADING = "fact,type,posts,words,moments,read-as,names";

    boolean shownByAView() {
        return types.stream().allMatch(type -> type.startsWith("view:"));
    }

    static List<Fact> ofKumla() {
        try (InputStream in = Fact.class.getResourceAsStream("/cases/kumla/deck-facts.csv")) {
            return read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fact> read(String table) {
        List<String> rows = table.lines().toList();
        if (!rows.getFirst().equals(HEADING)) {
            throw new IllegalArgumentException(rows.getFirst());
        }
        return rows.stream().skip(1).map(row -> of(cells(row))).toList();
    }

    private static Fact of(List<String> cells) {
        return new Fact(
                cells.get(0),
                Set.copyOf(words(cells.get(1))),
                words(cells.get(2)),
                cells.get(3),
                cells.get(4),
                Set.copyOf(words(cells.get(5))),
                Set.of(cells.get(6).split(";")));
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : row.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
