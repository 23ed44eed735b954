package se.stabsliggaren.api.fsck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.integrity.ShownSlot;

/** Whether the table of erasures names what is erased in a log, by the posts that tell of it, and nothing else. */
final class ErasureRows {

    private final JdbcClient jdbc;
    private final Set<Row> told = new TreeSet<>();

    private record Row(int post, int by) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            return post != other.post ? Integer.compare(post, other.post) : Integer.compare(by, other.by);
        }
    }

    ErasureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void after(int post, List<ShownSlot> slots) {
        for (ShownSlot slot : slots) {
            if (slot instanceof ShownSlot.Erased erased) {
                told.add(new Row(post, erased.byPost()));
            }
        }
    }

    Optional<Damage> damage(String log) {
        Set<Row> rows = new TreeSet<>(
                jdbc.sql("select number, by_post from erasure where log = (select id from log where origin = ?)")
                        .param(log)
                        .query((row, i) -> new Row(row.getInt(1), row.getInt(2)))
                        .list());
        Optional<Damage> missing = told.stream()
                .filter(row -> !rows.contains(row))
                .findFirst()
                .map(row -> damage(
                        log,
                        row,
                        "Något i posten är gallrat genom nr %d, men tabellen över gallringar nämner det inte."));
        return missing.or(
                () -> rows.stream()
                        .filter(row -> !told.contains(row))
                        .findFirst()
                        .map(
                                row -> damage(
                                        log,
                                        row,
                                        "Tabellen över gallringar säger att något i posten gallrades genom nr %d, men inget är gallrat så.")));
    }

    private static Damage damage(String log, Row row, String sentence) {
        return new Damage("erasure-row-differs", log, row.post(), sentence.formatted(row.by()));
    }
}
