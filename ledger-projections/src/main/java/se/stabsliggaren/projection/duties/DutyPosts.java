package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.projection.breach.BreachPosts;
import se.stabsliggaren.projection.breach.FilingAttributor;
import se.stabsliggaren.projection.regime.Moment;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** What the record says of duties, by kind of post, in the order of the posts. */
record DutyPosts(
        View<DutyRow> known,
        BreachPosts breaches,
        List<Assessed> assessed,
        List<DutyFiling> filed,
        List<Referred> references,
        List<Delayed> delays,
        List<Passed> passed) {

    record Assessed(Row<?> row, DutyAssessed event) {

        Moment moment() {
            return Moment.of(row);
        }

        String controller() {
            return Moment.word(event.controller());
        }
    }

    /** @param filing the number the filing is known by */
    record Referred(Row<?> row, ReferenceReceived event, int filing) {}

    /** @param about the number of what comes late */
    record Delayed(Row<?> row, DelayExplained event, int about) {}

    record Passed(Row<?> row, LimitPassed event, int started) {}

    static DutyPosts of(View<DutyRow> known, Regimes regimes) {
        BreachPosts breaches = BreachPosts.of(known, DutyRow::breach);
        DutyPosts said = new DutyPosts(
                known,
                breaches,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        RegimeResolver resolving = new RegimeResolver(regimes, new FilingAttributor(breaches));
        known.standing().forEach(row -> {
            DutyEvent duty = row.said().duty();
            if (duty != null) {
                said.take(row, duty, resolving);
            }
        });
        return said;
    }

    private void take(Row<DutyRow> row, DutyEvent duty, RegimeResolver resolving) {
        switch (duty) {
            case DutyAssessed e -> assessed.add(new Assessed(row, e));
            case DutyFiled e -> filed.add(resolving.filed(row, e));
            case ReferenceReceived e ->
                references.add(new Referred(row, e, known.nameOf(e.filing().post())));
            case DelayExplained e ->
                delays.add(new Delayed(row, e, known.nameOf(e.about().post())));
            case LimitPassed e ->
                passed.add(new Passed(row, e, known.nameOf(e.started().post())));
        }
    }

    /** The day the incident began, or as near as the record comes. It is looked for among all posts. */
    LocalDate began(Instant now) {
        return known.standing()
                .filter(row -> row.said().opened())
                .findFirst()
                .or(() -> known.standing().findFirst())
                .map(Moment::day)
                .orElse(Moment.day(now));
    }
}
