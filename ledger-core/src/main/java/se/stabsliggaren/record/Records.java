package se.stabsliggaren.record;

import static se.stabsliggaren.event.RemarkKind.DISPOSAL_ALREADY_CARRIED_OUT;
import static se.stabsliggaren.event.RemarkKind.HELP_WITHOUT_AGREEMENT;
import static se.stabsliggaren.event.RemarkKind.NOTHING_TO_SETTLE;
import static se.stabsliggaren.event.RemarkKind.REMARKS_ALREADY_SETTLED;
import static se.stabsliggaren.event.RemarkKind.SHEET_ACCOUNTED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.SHEET_ISSUED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.SHEET_NEVER_ISSUED;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.ExternalHelpEngaged;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.record.RecordState.Act;

/** The rules of the record itself. Disposal takes two persons. */
public final class Records {

    private Records() {}

    /**
     * @param account who records
     * @param remarked whether a post was recorded with remarks
     * @param asked the first request for the record that is not answered
     */
    public static Judgement judge(
            RecordEvent event, RecordState state, String account, Predicate<Ref> remarked, Optional<Integer> asked) {
        return switch (event) {
            case SheetIssued e ->
                Judgement.recorded()
                        .remark(sheet(Act.SHEET_ISSUED, e.sheet(), state).map(n -> Remark.of(SHEET_ISSUED_BEFORE, n)));
            case SheetAccounted e -> accounted(e, state);
            case PostWithdrawn ignored -> Judgement.recorded();
            case RemarkSettled e -> settled(e, state, remarked);
            case DisposalDecided e ->
                Judgement.recorded()
                        .refuseIf(
                                e.passages().isEmpty(),
                                "data.passages",
                                "Det framgår inte vad som ska gallras; ange post och ord.");
            case DisposalCarriedOut e -> carriedOut(e, state, account, asked);
            case PostHidden ignored -> Judgement.recorded();
            case ExternalHelpEngaged e ->
                Judgement.recorded()
                        .remarkIf(
                                !Boolean.TRUE.equals(e.secrecy()) || !Boolean.TRUE.equals(e.processor()),
                                Remark.of(HELP_WITHOUT_AGREEMENT));
        };
    }

    private static Judgement accounted(SheetAccounted event, RecordState state) {
        return Judgement.recorded()
                .remarkIf(sheet(Act.SHEET_ISSUED, event.sheet(), state).isEmpty(), Remark.of(SHEET_NEVER_ISSUED))
                .remark(sheet(Act.SHEET_ACCOUNTED, event.sheet(), state)
                        .map(n -> Remark.of(SHEET_ACCOUNTED_BEFORE, n)));
    }

    private static Judgement settled(RemarkSettled event, RecordState state, Predicate<Ref> remarked) {
        return Judgement.recorded()
                .remarkIf(
                        !remarked.test(event.post()),
                        Remark.of(NOTHING_TO_SETTLE, event.post().post()))
                .remark(state.acts().first(Act.SETTLED, event.post()).map(n -> Remark.of(REMARKS_ALREADY_SETTLED, n)));
    }

    private static Judgement carriedOut(
            DisposalCarriedOut event, RecordState state, String account, Optional<Integer> asked) {
        return Judgement.recorded()
                .remark(state.acts()
                        .first(Act.DISPOSAL_CARRIED_OUT, event.decision())
                        .map(n -> Remark.of(DISPOSAL_ALREADY_CARRIED_OUT, n)))
                .refuseIf(
                        !state.acts().is(event.decision(), Act.DISPOSAL_DECIDED),
                        "data.decision",
                        "Nr %d är inget gällande gallringsbeslut; ange beslutet, eller för in det först."
                                .formatted(event.decision().post()))
                .refuseIf(
                        state.decidedBy(event.decision(), account),
                        "data.decision",
                        "Gallringen verkställs av någon annan än den som förde in beslutet; be en annan person.")
                .refuseIf(
                        asked.isPresent(),
                        "data.decision",
                        "Begäran nr %d är inte besvarad, och det som någon begärt ut gallras inte; besvara den först."
                                .formatted(asked.orElse(0)));
    }

    private static Optional<Integer> sheet(Act act, String sheet, RecordState state) {
        return state.acts().first(act, List.of(sheet));
    }
}
