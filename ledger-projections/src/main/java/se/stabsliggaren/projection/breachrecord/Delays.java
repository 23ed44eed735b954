package se.stabsliggaren.projection.breachrecord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.Duty.Delay;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** Why the notification of each breach came late, as its duty tells it: nobody is excused by what was late of another. */
final class Delays {

    private final Map<Party, List<Delay>> notifying = new HashMap<>();
    private final Map<Integer, Row<?>> rows = new HashMap<>();

    Delays(View<BreachRecordRow> known, List<Duty> duties) {
        duties.stream().filter(Needs::notifies).forEach(duty -> notifying.put(Needs.party(duty), duty.delays()));
        known.telling().forEach(row -> rows.put(row.number(), row));
    }

    List<Answer> answers(Party party) {
        return notifying.getOrDefault(party, List.of()).stream()
                .flatMap(delay -> Stream.ofNullable(rows.get(delay.post())).flatMap(row -> new FieldAnswers(row)
                        .text(RecordField.LATE_REASONS, delay.reasons()).all().stream()))
                .toList();
    }
}
