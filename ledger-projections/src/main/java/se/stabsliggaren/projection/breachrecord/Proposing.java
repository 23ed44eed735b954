package se.stabsliggaren.projection.breachrecord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Proposal;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Proposals;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Unheard;
import se.stabsliggaren.projection.outcome.LaterFindings;
import se.stabsliggaren.projection.sentence.MatterNames;
import se.stabsliggaren.projection.sentence.Sentences;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * What other posts tell that may belong to a breach. It stands beside what the officer wrote and is never part of it: only
 * a post about the breach makes it so.
 */
final class Proposing {

    private final Map<RecordField, List<Proposal>> byField = new EnumMap<>(RecordField.class);

    /** The proposing posts that no post about a breach took up, ascending. */
    private final int[] open;

    Proposing(View<BreachRecordRow> known, MatterNames names) {
        Map<Integer, Integer> takenUp = takenUp(known);
        LaterFindings later = LaterFindings.of(known.telling(), BreachRecordRow::told);
        known.telling().forEach(row -> {
            Event told = row.said().told();
            Topic topic = told == null ? null : Topic.of(told);
            RecordField field = topic == null ? null : topic.field();
            if (told != null && field != null) {
                byField.computeIfAbsent(field, none -> new ArrayList<>())
                        .add(new Proposal(
                                row.number(),
                                dated(row),
                                names.in(said(row, told, later)),
                                takenUp.get(row.name()),
                                LaterFindings.isSought(told)));
            }
        });
        open = byField.values().stream()
                .flatMap(List::stream)
                .filter(proposal -> proposal.takenUpIn() == null)
                .mapToInt(Proposal::post)
                .sorted()
                .toArray();
    }

    private static List<Part> said(Row<?> row, Event told, LaterFindings later) {
        Phrase said = Phrase.of("").line(Sentences.of(told));
        return (LaterFindings.isSought(told) ? said.and(later.caution(row, told)) : said).parts();
    }

    private static Map<Integer, Integer> takenUp(View<BreachRecordRow> known) {
        Map<Integer, Integer> takenUp = new HashMap<>();
        known.telling().forEach(row -> {
            Ref cause = row.said().breach() == null ? null : row.envelope().causedBy();
            if (cause != null) {
                takenUp.putIfAbsent(known.nameOf(cause.post()), row.number());
            }
        });
        return takenUp;
    }

    private static List<Part> dated(Row<?> row) {
        boolean assumed = Boolean.TRUE.equals(row.occurred().assumed());
        return Phrase.of("")
                .occurred("", row.occurred())
                .wordsIf(assumed, " (antagen tid)")
                .parts();
    }

    /** By cell, in the order of the cells. */
    List<Proposals> all() {
        return byField.entrySet().stream()
                .map(field -> new Proposals(field.getKey(), field.getKey().swedish(), List.copyOf(field.getValue())))
                .toList();
    }

    /** Those that cannot be counted on to have been known to whoever filed; null when there are none. */
    @Nullable
    Unheard since(KnownThen filed) {
        int found = Arrays.binarySearch(open, filed.surely() + 1);
        int later = open.length - (found < 0 ? -found - 1 : found);
        return later == 0 ? null : new Unheard(later, filed.surely());
    }
}
