package se.stabsliggaren.projection.breachrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Cell;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.text.Part;

/** Finds what a page says. */
final class Read {

    private Read() {}

    static Entry only(History history) {
        List<Entry> entries = history.page(new BreachRecord()).entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    static Cell cell(Entry entry, RecordField field) {
        return entry.cells().stream()
                .filter(cell -> cell.field() == field)
                .findFirst()
                .orElseThrow();
    }

    static List<String> said(Entry entry, RecordField field) {
        return cell(entry, field).values().stream()
                .map(value -> Part.plain(value.said()))
                .toList();
    }
}
