package se.stabsliggaren.record;

import static se.stabsliggaren.event.RemarkKind.ALREADY_WITHDRAWN;
import static se.stabsliggaren.event.RemarkKind.HELP_WITHOUT_AGREEMENT;
import static se.stabsliggaren.event.RemarkKind.SHEET_ACCOUNTED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.SHEET_ISSUED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.SHEET_NEVER_ISSUED;

import java.util.List;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.ExternalHelpEngaged;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.record.RecordState.Act;

/** The rules of the record itself. Disposal takes two persons. */
public final class Records {

    private Records() {}

    public static Judgement judge(RecordEvent event, RecordState state, String account) {
        return switch (event) {
            case SheetIssued e -> Judgement.recorded().remark(state.acts().first(Act.SHEET_ISSUED, List.of(e.sheet())).map(n -> Remark.of(SHEET_ISSUED_BEFORE, n)));
            case SheetAccounted e -> Judgement.recorded().remarkIf(state.acts().first(Act.SHEET_ISSUED, List.of(e.sheet())).isEmpty(), Remark.of(SHEET_NEVER_ISSUED)).remark(state.acts().first(Act.SHEET_ACCOUNTED, List.of(e.sheet())).map(n -> Remark.of(SHEET_ACCOUNTED_BEFORE, n)));
            case PostWithdrawn e -> Judgement.recorded().remark(state.acts().first(Act.WITHDRAWN, e.post()).map(n -> Remark.of(ALREADY_WITHDRAWN, n)));
            case DisposalCarriedOut e -> Judgement.about(e.decision(), state.acts(), Act.DISPOSAL_DECIDED).refuseIf(state.decidedBy(e.decision(), account), "data.decision", "Gallringen verkställs av en annan person än den som förde in beslutet; be någon annan göra det.");
            case DisposalDecided e -> Judgement.recorded().refuseIf(e.passages().isEmpty(), "data.passages", "Det framgår inte vad som ska gallras; ange post och ord.");
            case ExternalHelpEngaged e -> Judgement.recorded().remarkIf(!Boolean.TRUE.equals(e.secrecy()) || !Boolean.TRUE.equals(e.processor()), Remark.of(HELP_WITHOUT_AGREEMENT));
            case RemarkSettled ignored -> Judgement.recorded();
            case PostHidden ignored -> Judgement.recorded();
        };
    }
}
