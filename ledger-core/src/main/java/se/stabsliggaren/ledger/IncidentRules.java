package se.stabsliggaren.ledger;

import java.util.Optional;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DocumentEvent;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
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
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.incident.Incidents;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.naming.SameNames;
import se.stabsliggaren.naming.SideBySide;

/** The rule book of an incident's log: every family belongs in it but the register's. */
final class IncidentRules implements RuleBook {

    @Override
    public Judgement judge(Judgement envelope, Draft draft, Recorder recorder, LogState state) {
        Event event = state.posts().named(draft.event());
        Judgement own = clocks(own(envelope, draft, recorder), draft, recorder);
        return Uncovering.judge(own, draft, recorder.sight(), state)
                .andThen(() -> family(event, recorder.account(), state.withoutCorrected(draft)))
                .remark(nearlyKnown(event, state.withoutCorrected(draft)))
                .remark(listedAsTwo(event, state))
                .remark(Sequels.remark(event, draft.occurred(), state.posts()))
                .remark(afterClosing(event, state));
    }

    /** Once for each two names: the next post that says this one says a name that is known. */
    private static Optional<Remark> nearlyKnown(Event event, LogState state) {
        int[] first = state.names().nearlySaid(event, state.merges().same());
        return first.length == 0 ? Optional.empty() : Optional.of(Remark.of(RemarkKind.NAME_NEARLY_KNOWN, first));
    }

    /** Names that a post said before are one, and that this one has side by side in a list. */
    private static Optional<Remark> listedAsTwo(Event event, LogState state) {
        SameNames same = state.merges().same();
        boolean twice = !same.isNothing()
                && SideBySide.in(event).stream()
                        .anyMatch(list -> !list.asOne(same).isEmpty());
        return twice ? Optional.of(Remark.of(RemarkKind.LISTED_AS_TWO_THOUGH_MERGED)) : Optional.empty();
    }

    private static Judgement family(Event event, String account, LogState state) {
        return event instanceof RegisterEvent
                ? Judgement.refused("type", "Typen hör hemma i händelseregistret, inte i en händelse.")
                : Families.of(event, state, account).judge();
    }

    /** Who records is said by the ledger, which knows it, and not by themselves. */
    private static Judgement own(Judgement judgement, Draft draft, Recorder recorder) {
        return judgement.refuseIf(
                draft.corrects() == null
                        && draft.event() instanceof StaffIntroduced introduced
                        && introduced.account().equals(recorder.account()),
                "data.account",
                "Ditt konto presenteras av sig självt i din första post; rätta den presentationen om den är fel.");
    }

    /** That a limit passed is said by the ledger's own clock, which counts from all posts, and by nobody else. */
    private static Judgement clocks(Judgement judgement, Draft draft, Recorder recorder) {
        return judgement.refuseIf(
                draft.event() instanceof LimitPassed && recorder.via() != Via.CLOCK,
                "type",
                "Att en frist har gått ut för liggarens klocka in själv; för in det som startade fristen, eller det som lämnades.");
    }

    private static Optional<Remark> afterClosing(Event event, LogState state) {
        boolean expected =
                switch (event) {
                    case IncidentEvent ignored -> true;
                    case EvaluationEvent ignored -> true;
                    case RecordEvent ignored -> true;
                    case MoveEvent ignored -> true;
                    case RequestEvent ignored -> true;
                    case SecrecyEvent ignored -> true;
                    case StaffIntroduced ignored -> true;
                    case LimitPassed ignored -> true;
                    case NoteEvent ignored -> false;
                    case ConsequenceEvent ignored -> false;
                    case StaffEvent ignored -> false;
                    case MeetingEvent ignored -> false;
                    case QuestionEvent ignored -> false;
                    case SituationEvent ignored -> false;
                    case DecisionEvent ignored -> false;
                    case TaskEvent ignored -> false;
                    case DutyEvent ignored -> false;
                    case BreachEvent ignored -> false;
                    case SystemEvent ignored -> false;
                    case MessageEvent ignored -> false;
                    case ContactEvent ignored -> false;
                    case CostEvent ignored -> false;
                    case DocumentEvent ignored -> false;
                    case GovernanceEvent ignored -> false;
                    case RegisterEvent ignored -> false;
                };
        return expected
                ? Optional.empty()
                : new Incidents(state.facts()).closedIn().map(n -> Remark.of(RemarkKind.AFTER_CLOSING, n));
    }
}
