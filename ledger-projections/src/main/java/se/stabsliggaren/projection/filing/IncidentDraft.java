package se.stabsliggaren.projection.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breachrecord.BreachRecordRow;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Answered;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Doubts;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Draft;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Line;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Newness;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Origin;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Since;
import se.stabsliggaren.projection.outcome.FilingCourses;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** Drafts what one body files about the incident, of what posts tell on the topics that are asked about. */
final class IncidentDraft {

    private final Form form;
    private final Filer filer;
    private final Material material;
    private final FilingCourses courses;
    private final Filed filings;
    private final @Nullable Row<BreachRecordRow> filed;
    private final View<BreachRecordRow> known;
    private final List<Line> decided;

    IncidentDraft(
            Form form,
            Filer filer,
            List<Line> decided,
            Filed filings,
            View<BreachRecordRow> known,
            Material material,
            FilingCourses courses) {
        this.decided = decided;
        this.filings = filings;
        this.courses = courses;
        this.form = form;
        this.filer = filer;
        this.material = material;
        this.known = known;
        this.filed = last(List.of(form));
    }

    /** @param mayBe what may be its, in names that are nearly its own */
    Draft at(Interval span, Instant now, List<Line> mayBe) {
        List<Answered> answers = form.questions().stream().map(this::answered).toList();
        Doubts doubts = new Doubts(mayBe, perhapsFiled(now));
        return Drafting.draft(form, span, now, null, filer.name(), filer.unnamed(), decided, doubts, since(), answers);
    }

    /** Of what names nobody any of several may have filed it. */
    private List<Line> perhapsFiled(Instant now) {
        return filings.perhaps(form, now, filing -> {
            String by = Filer.typed(filing.event().controller());
            return by.isEmpty() || filer.isNamed(by);
        });
    }

    private @Nullable Since since() {
        return filed == null
                ? null
                : Drafting.since(
                        filed.number(),
                        SwedishTime.occurred(filed.occurred(), SwedishTime.NONE),
                        Filed.content(filed),
                        courses,
                        Filed.what(filed));
    }

    /** The last to be made of those that certainly were: the later post, unless what it tells was certainly earlier. */
    private @Nullable Row<BreachRecordRow> last(List<Form> forms) {
        Row<BreachRecordRow> last = null;
        for (Row<BreachRecordRow> row : known.telling().toList()) {
            if (forms.stream().anyMatch(one -> filings.isCertainly(row, one)) && filer.isNamed(Filed.by(row))) {
                boolean earlier = last != null && Interval.of(row).certainlyBefore(Interval.of(last));
                last = earlier ? last : row;
            }
        }
        return last;
    }

    private Answered answered(Question question) {
        Row<BreachRecordRow> before = before(question);
        KnownThen recorded = before == null ? null : known.knownWhen(before);
        List<Line> lines = new ArrayList<>();
        int told = 0;
        for (Material.Told one : told(question)) {
            if (recorded != null && recorded.of(one.row().number()) == KnownThen.Was.RECORDED) {
                told += one.origin() == Origin.SOUGHT ? 0 : 1;
            } else if (before == null || one.row().number() != before.number()) {
                lines.add(new Line(
                        one.said(), List.of(one.row().number()), one.origin(), newness(before, one.row()), false));
            }
        }
        return new Answered(
                question.number(),
                question.question(),
                question.mark().mark(),
                List.copyOf(lines),
                told,
                before == null || isOwn(before) ? null : before.name(),
                Drafting.state(question, Drafting.isAnswered(lines), told > 0));
    }

    /** Whether it is the one that the whole draft goes on from. */
    private boolean isOwn(Row<BreachRecordRow> before) {
        return filed != null && before.number() == filed.number();
    }

    private List<Material.Told> told(Question question) {
        return Stream.concat(
                        material.of(question.topics()).stream(),
                        material.ofParticulars(question.particulars()).stream())
                .toList();
    }

    /** The filing by which what is new is told: that of this form, or a later one of those that the question names. */
    private @Nullable Row<BreachRecordRow> before(Question question) {
        return question.since().isEmpty()
                ? filed
                : last(Forms.all().stream()
                        .filter(other ->
                                other.id().equals(form.id()) || question.since().contains(other.id()))
                        .toList());
    }

    private static Newness newness(@Nullable Row<BreachRecordRow> before, Row<?> row) {
        if (before == null) {
            return Newness.FIRST;
        }
        return KnownThen.happened(before).certainlyBefore(KnownThen.happened(row)) ? Newness.NEW : Newness.UNCLEAR;
    }
}
