package se.stabsliggaren.projection.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Cell;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Change;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Past;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Proposal;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Supplement;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Value;
import se.stabsliggaren.projection.breachrecord.BreachRecordRow;
import se.stabsliggaren.projection.breachrecord.Jointly;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Answered;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Draft;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Line;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Newness;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Origin;
import se.stabsliggaren.projection.filing.FilingDraftsPage.State;
import se.stabsliggaren.projection.outcome.FilingCourses;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SaidUnknown;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** Drafts what is filed about one breach of one controller, of its record. */
final class BreachDraft {

    private final Form form;
    private final Entry entry;
    private final BreachRecordPage page;
    private final FilingCourses courses;
    private final Material material;
    private final @Nullable KnownThen filed;

    BreachDraft(
            Form form,
            Entry entry,
            BreachRecordPage page,
            View<BreachRecordRow> known,
            Material material,
            FilingCourses courses) {
        this.material = material;
        this.filed = filed(entry.supplement(), material, known);
        this.courses = courses;
        this.form = form;
        this.entry = entry;
        this.page = page;
    }

    private static @Nullable KnownThen filed(
            @Nullable Supplement supplement, Material material, View<BreachRecordRow> known) {
        Row<BreachRecordRow> row = supplement == null ? null : material.row(supplement.since());
        return row == null ? null : known.knownWhen(row);
    }

    /** @param assessed what says that it applies */
    Draft at(Interval span, Instant now, List<Line> assessed) {
        Supplement supplement = entry.supplement();
        boolean isUnknown = SaidUnknown.by(entry.controller());
        List<Answered> answers = form.questions().stream().map(this::answered).toList();
        return Drafting.draft(
                form,
                span,
                now,
                entry.breach(),
                isUnknown ? null : entry.controller(),
                isUnknown ? "okänt vem" : null,
                Stream.concat(assessed.stream(), decided()).toList(),
                supplement == null
                        ? null
                        : Drafting.since(
                                supplement.since(), supplement.when(), supplement.held(), courses, Filed.FILING),
                answers);
    }

    private Stream<Line> decided() {
        return entry.cells().stream()
                .filter(cell -> cell.field() == RecordField.NOTIFY_DECISION)
                .flatMap(cell -> cell.values().stream().map(value -> line(cell.field(), value, Newness.FIRST)));
    }

    private Answered answered(Question question) {
        List<Cell> cells = entry.cells().stream()
                .filter(cell -> question.cells().contains(cell.field()))
                .toList();
        List<Value> values =
                cells.stream().flatMap(cell -> cell.values().stream()).toList();
        List<Line> lines = new ArrayList<>();
        Supplement supplement = entry.supplement();
        int told = 0;
        if (supplement == null) {
            cells.forEach(cell -> cell.values().forEach(value -> lines.add(line(cell.field(), value, Newness.FIRST))));
            cells.forEach(cell -> lines.addAll(proposed(cell, 0, Newness.FIRST)));
        } else {
            lines.addAll(lines(question, supplement.changes(), Newness.NEW));
            lines.addAll(lines(question, supplement.unclear(), Newness.UNCLEAR));
            told = values.size()
                    - (int) lines.stream().filter(line -> !line.struck()).count();
            int after = supplement.proposed() == null
                    ? Integer.MAX_VALUE
                    : supplement.proposed().after();
            cells.forEach(cell -> lines.addAll(proposed(cell, after, Newness.UNCLEAR)));
        }
        lines.addAll(mayBe(cells, lines));
        for (Material.Told one : particulars(question)) {
            if (filed != null && filed.of(one.row().number()) == KnownThen.Was.RECORDED) {
                told++;
            } else {
                lines.add(line(one, filed == null ? Newness.FIRST : Newness.UNCLEAR));
            }
        }
        return new Answered(
                question.number(),
                question.question(),
                question.mark().mark(),
                List.copyOf(lines),
                told,
                null,
                isWithheld(question, cells) && state(question, cells, lines, told) == State.MISSING
                        ? State.TO_FILL_IN
                        : state(question, cells, lines, told));
    }

    /** Of several breaches no post of the incident says which one it belongs to, and then it answers for none of them. */
    private boolean isOneOfSeveral() {
        return page.entries().size() != 1;
    }

    /** Whether a post may say it that is not shown here: then nobody can say that none does. */
    private boolean isWithheld(Question question, List<Cell> cells) {
        return isOneOfSeveral()
                && (!material.ofParticulars(0, question.particulars()).isEmpty()
                        || page.proposals().stream()
                                .filter(some -> cells.stream().anyMatch(cell -> cell.field() == some.field()))
                                .anyMatch(some -> !some.posts().isEmpty()));
    }

    private static State state(Question question, List<Cell> cells, List<Line> lines, int told) {
        boolean written = lines.stream().anyMatch(line -> line.origin() == Origin.WRITTEN);
        if (written
                && !cells.isEmpty()
                && cells.stream().flatMap(cell -> cell.values().stream()).allMatch(Value::unknown)) {
            return State.SAID_UNKNOWN;
        }
        boolean notNeeded =
                !cells.isEmpty() && cells.stream().allMatch(cell -> cell.state() == BreachRecordPage.State.NOT_NEEDED);
        return !Drafting.isAnswered(lines) && notNeeded
                ? State.NOT_NEEDED
                : Drafting.state(question, Drafting.isAnswered(lines), told > 0);
    }

    /** What may be the answer, though nobody said so, or whether the last filing held it. */
    private List<Line> mayBe(List<Cell> cells, List<Line> proposed) {
        Set<Integer> may = cells.stream().flatMap(cell -> cell.mayBe().stream()).collect(Collectors.toSet());
        proposed.forEach(line -> line.posts().forEach(may::remove));
        return page.proposals().stream()
                .flatMap(some -> some.posts().stream())
                .filter(proposal -> may.contains(proposal.post()))
                .map(proposal -> line(proposal, entry.supplement() == null ? Newness.FIRST : Newness.UNCLEAR))
                .toList();
    }

    /** What is said of the incident, and of this breach where no cell of its record holds it. */
    private List<Material.Told> particulars(Question question) {
        List<Particular> ofTheIncident = question.particulars().stream()
                .filter(one -> !isOneOfSeveral() || one.isOfEachBreach())
                .toList();
        List<Material.Told> told = new ArrayList<>(material.ofParticulars(0, ofTheIncident));
        if (question.cells().isEmpty() && entry.breach() != null) {
            told.addAll(material.ofParticulars(entry.breach(), question.particulars()));
        }
        return told;
    }

    private Line line(Material.Told one, Newness newness) {
        boolean ofBreach = one.breach() != 0;
        return new Line(
                one.said(),
                List.of(one.row().number()),
                ofBreach ? Origin.WRITTEN : Origin.PROPOSED,
                newness,
                false,
                null,
                ofBreach && isOneOfSeveralControllers() ? Jointly.OF_ALL : null);
    }

    private boolean isOneOfSeveralControllers() {
        return page.entries().stream()
                        .filter(other -> Objects.equals(other.breach(), entry.breach()))
                        .count()
                > 1;
    }

    private static List<Line> lines(Question question, List<Change> changes, Newness newness) {
        return changes.stream()
                .filter(change -> question.cells().contains(change.field()))
                .flatMap(change -> Stream.concat(
                        change.added().stream().map(value -> line(change.field(), value, newness)),
                        change.gone().stream().map(past -> gone(change.field(), past, newness))))
                .toList();
    }

    private static Line line(RecordField field, Value value, Newness newness) {
        return new Line(
                asked(field, value.said()),
                value.posts(),
                Origin.WRITTEN,
                newness,
                false,
                value.rejudgedIn(),
                value.jointly());
    }

    private static Line gone(RecordField field, Past past, Newness newness) {
        return new Line(asked(field, past.said()), List.of(past.post(), past.in()), Origin.WRITTEN, newness, true);
    }

    /** A yes or no with what it answers, since one question of a form asks several things; so with the decision to file. */
    private static List<Part> asked(RecordField field, List<Part> said) {
        if (field == RecordField.NOTIFY_DECISION) {
            return Phrase.of(field.swedish()).words(": ").line(said).parts();
        }
        return field.yesNo()
                ? Phrase.of(field.swedish().toLowerCase(Locale.ROOT))
                        .words(": ")
                        .line(said)
                        .parts()
                : said;
    }

    private List<Line> proposed(Cell cell, int after, Newness newness) {
        if (isOneOfSeveral()) {
            return List.of();
        }
        return page.proposals().stream()
                .filter(some -> some.field() == cell.field())
                .flatMap(some -> some.posts().stream())
                .filter(proposal -> proposal.post() > after && proposal.takenUpIn() == null)
                .map(proposal -> line(proposal, newness))
                .toList();
    }

    private static Line line(Proposal proposal, Newness newness) {
        return new Line(
                Phrase.of("")
                        .line(proposal.when())
                        .words(": ")
                        .line(proposal.said())
                        .parts(),
                List.of(proposal.post()),
                proposal.sought() ? Origin.SOUGHT : Origin.PROPOSED,
                newness,
                false);
    }
}
