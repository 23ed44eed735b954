package se.stabsliggaren.projection.filing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breachrecord.BreachRecordRow;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Answered;
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

/** Drafts what is filed about the incident, of what posts tell on the topics that are asked about. */
final class IncidentDraft {

    private final Form form;
    private final Material material;
    private final FilingCourses courses;
    private final @Nullable Row<BreachRecordRow> filed;
    private final @Nullable KnownThen then;

    IncidentDraft(Form form, View<BreachRecordRow> known, Material material, FilingCourses courses) {
        this.courses = courses;
        this.form = form;
        this.material = material;
        this.filed = last(form, known);
        this.then = filed == null ? null : known.knownWhen(filed);
    }

    Draft at(Interval span) {
        List<Answered> answers = form.questions().stream().map(this::answered).toList();
        return Drafting.draft(form, span, null, null, since(), answers);
    }

    private @Nullable Since since() {
        return filed == null
                ? null
                : Drafting.since(
                        filed.number(),
                        SwedishTime.occurred(filed.occurred(), SwedishTime.NONE),
                        Filed.content(filed),
                        courses);
    }

    /** The last to be made: the later post, unless what it tells was certainly earlier. */
    private static @Nullable Row<BreachRecordRow> last(Form form, View<BreachRecordRow> known) {
        Row<BreachRecordRow> last = null;
        for (Row<BreachRecordRow> row : known.telling().toList()) {
            if (Filed.is(row, form)) {
                boolean earlier = last != null && Interval.of(row).certainlyBefore(Interval.of(last));
                last = earlier ? last : row;
            }
        }
        return last;
    }

    private Answered answered(Question question) {
        List<Line> lines = new ArrayList<>();
        int told = 0;
        for (Material.Told one : material.of(question.topics())) {
            if (then != null && then.of(one.row().number()) == KnownThen.Was.RECORDED) {
                told += one.sought() ? 0 : 1;
            } else if (filed == null || one.row().number() != filed.number()) {
                Origin origin = one.sought() ? Origin.SOUGHT : Origin.WRITTEN;
                lines.add(new Line(one.said(), List.of(one.row().number()), origin, newness(one.row()), false));
            }
        }
        return new Answered(
                question.number(),
                question.question(),
                question.mark().mark(),
                List.copyOf(lines),
                told,
                Drafting.state(Drafting.isAnswered(lines), told > 0));
    }

    private Newness newness(Row<BreachRecordRow> row) {
        if (filed == null) {
            return Newness.FIRST;
        }
        return KnownThen.happened(filed).certainlyBefore(KnownThen.happened(row)) ? Newness.NEW : Newness.UNCLEAR;
    }
}
