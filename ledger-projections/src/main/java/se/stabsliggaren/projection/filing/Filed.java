package se.stabsliggaren.projection.filing;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DocumentEvent;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.EvaluationEvent;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.MeetingEvent;
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.MoveEvent;
import se.stabsliggaren.event.NoteEvent;
import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.SituationEvent.SituationCounted;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.projection.breachrecord.BreachRecordRow;
import se.stabsliggaren.projection.duties.DutyFiling;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Line;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Newness;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Origin;
import se.stabsliggaren.projection.sentence.Sentences;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.Row;

/**
 * What was filed before, by which a draft is a supplement: a filing, under the regime that the duties count it to, or a
 * situation report given to whom it is for.
 */
final class Filed {

    /** What the post of a filing is called. */
    static final String FILING = "anmälan";

    private static final String PICTURE = "lägesbilden";

    private final Map<Integer, DutyFiling> byPost;
    private final Map<Form, List<DutyFiling>> perhaps = new HashMap<>();

    Filed(List<DutyFiling> filings) {
        this.byPost = filings.stream()
                .collect(Collectors.toMap(
                        filing -> filing.row().number(), Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    boolean is(Row<BreachRecordRow> row, Form form) {
        DutyFiling filing = byPost.get(row.number());
        SituationReported reported = reported(row.said().told());
        return filing != null ? form.isFiledAs(filing) : reported != null && form.isFor(reported.forWhom());
    }

    /** The same for certain, so that its recipient has what it held. */
    boolean isCertainly(Row<BreachRecordRow> row, Form form) {
        DutyFiling filing = byPost.get(row.number());
        return filing == null ? is(row, form) : form.isCertainlyFiledAs(filing);
    }

    /** What was filed by then that may be one of these, though its post does not say which of several it is, as lines. */
    List<Line> perhaps(Form form, Instant now, Predicate<DutyFiling> theirs) {
        return perhaps
                .computeIfAbsent(form, one -> byPost.values().stream()
                        .filter(one::isPerhapsFiledAs)
                        .toList())
                .stream()
                .filter(theirs)
                .filter(filing -> filing.when().canHaveHappenedBy(now))
                .map(filing -> new Line(
                        Material.dated(filing.row())
                                .line(Sentences.of(filing.event()))
                                .parts(),
                        List.of(filing.row().number()),
                        Origin.PROPOSED,
                        Newness.FIRST,
                        false))
                .toList();
    }

    /** Who its post says that filed it; empty when it does not, or says that it is unknown. */
    static String by(Row<BreachRecordRow> row) {
        DutyFiled filed = filed(row.said().duty());
        return Filer.typed(filed == null ? null : filed.controller());
    }

    /** What it is called, in Swedish. */
    static String what(Row<BreachRecordRow> row) {
        return filed(row.said().duty()) == null ? PICTURE : FILING;
    }

    /** What its post says that it held. */
    static List<Part> content(Row<BreachRecordRow> row) {
        DutyFiled filed = filed(row.said().duty());
        SituationReported reported = reported(row.said().told());
        return Phrase.of("")
                .text("", filed == null ? null : filed.content())
                .text("", reported == null ? null : reported.text())
                .parts();
    }

    private static @Nullable DutyFiled filed(@Nullable DutyEvent duty) {
        return switch (duty) {
            case null -> null;
            case DutyFiled filed -> filed;
            case DutyAssessed ignored -> null;
            case ReferenceReceived ignored -> null;
            case CourseNoted ignored -> null;
            case DelayExplained ignored -> null;
            case LimitPassed ignored -> null;
        };
    }

    private static @Nullable SituationReported reported(@Nullable Event told) {
        return switch (told) {
            case null -> null;
            case SituationEvent situation -> reported(situation);
            case IncidentEvent ignored -> null;
            case NoteEvent ignored -> null;
            case ConsequenceEvent ignored -> null;
            case StaffEvent ignored -> null;
            case MeetingEvent ignored -> null;
            case QuestionEvent ignored -> null;
            case DecisionEvent ignored -> null;
            case TaskEvent ignored -> null;
            case DutyEvent ignored -> null;
            case BreachEvent ignored -> null;
            case SystemEvent ignored -> null;
            case MessageEvent ignored -> null;
            case ContactEvent ignored -> null;
            case CostEvent ignored -> null;
            case RequestEvent ignored -> null;
            case DocumentEvent ignored -> null;
            case SecrecyEvent ignored -> null;
            case GovernanceEvent ignored -> null;
            case EvaluationEvent ignored -> null;
            case RecordEvent ignored -> null;
            case MoveEvent ignored -> null;
            case RegisterEvent ignored -> null;
        };
    }

    private static @Nullable SituationReported reported(SituationEvent situation) {
        return switch (situation) {
            case SituationReported reported -> reported;
            case SituationCounted ignored -> null;
        };
    }
}
