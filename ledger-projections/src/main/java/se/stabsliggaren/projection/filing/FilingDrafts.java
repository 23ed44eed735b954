package se.stabsliggaren.projection.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage;
import se.stabsliggaren.projection.breachrecord.BreachRecordRow;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.duties.DutyFiling;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Draft;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Line;
import se.stabsliggaren.projection.outcome.FilingCourses;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * Utkast till anmälningar och rapporter, made of the same posts as the record of breaches. What was assessed to apply has
 * one though no post tells what to put in it.
 */
public final class FilingDrafts implements Projection<BreachRecordRow, FilingDraftsPage> {

    private final Regimes regimes;
    private final BreachRecord record;

    public FilingDrafts() {
        this(Regimes.packs());
    }

    public FilingDrafts(Regimes regimes) {
        this.regimes = regimes;
        this.record = new BreachRecord(regimes);
    }

    @Override
    public String name() {
        return "filing-drafts";
    }

    @Override
    public @Nullable BreachRecordRow keep(Post post) {
        return record.keep(post);
    }

    @Override
    public FilingDraftsPage page(View<BreachRecordRow> view, ReadOptions reading) {
        View<BreachRecordRow> known = view.known(reading);
        Applying applying = Applying.of(new DutyBoard(regimes).duties(known, BreachRecordRow::dutyRow, reading.now()));
        BreachRecordPage breaches = record.page(view, reading, applying.withoutBreach(Forms.all()));
        List<DutyFiling> filings = new DutyBoard(regimes).filed(known, BreachRecordRow::dutyRow, reading.now());
        Filed filed = new Filed(filings);
        Misspelt misspelt = new Misspelt(known, filings, regimes);
        Material material = new Material(known, filed);
        FilingCourses courses =
                FilingCourses.of(known.telling(), BreachRecordRow::duty, ref -> known.nameOf(ref.post()));
        Filers filers = new Filers(known, regimes, filed);
        Interval span = span(known);
        List<Draft> drafts = new ArrayList<>();
        for (Form form : Forms.all()) {
            if (form.canBeAskedFor(span)) {
                if (form.perBreach()) {
                    breaches.entries().stream()
                            .filter(entry -> entry.undone().isEmpty() && !misspelt.isTheirs(form, entry))
                            .map(entry -> new BreachDraft(form, entry, breaches, known, material, courses)
                                    .at(span, reading.now(), applying.of(form, entry), misspelt.of(form, entry), filed))
                            .forEach(drafts::add);
                } else if (!material.isEmpty() || applying.to(form)) {
                    Map<TypedName, List<Line>> perhapsFiled = filers.perhapsFiled(form);
                    filers.of(form).stream()
                            .map(filer -> new IncidentDraft(
                                            form, filer, filers.assessed(form, filer), filed, known, material, courses)
                                    .at(
                                            span,
                                            reading.now(),
                                            perhapsFiled.getOrDefault(TypedName.of(filer.body()), List.of())))
                            .forEach(drafts::add);
                }
            }
        }
        return new FilingDraftsPage(
                Heading.of("Utkast till anmälningar och rapporter", view, reading, regimes.readWith()),
                List.copyOf(drafts));
    }

    /** From the first to the last that posts of which drafts are made place in time; an end that none does is open. */
    private static Interval span(View<BreachRecordRow> known) {
        Interval span = Interval.UNKNOWN;
        for (Row<BreachRecordRow> row : known.telling().toList()) {
            boolean untold = row.said().incident() != null && row.said().told() == null;
            span = untold ? span : span.around(Interval.of(row));
        }
        return span;
    }
}
