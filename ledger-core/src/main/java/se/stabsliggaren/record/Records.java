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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.ExternalHelpEngaged;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/**
 * The rules of the record itself. Disposal takes two persons.
 *
 * @param account who records
 * @param remarked whether a post was recorded with remarks
 * @param asked the first request for the record that is not answered
 * @param merging the rules of names that are said to mean the same
 */
public record Records(
        FactIndex facts, String account, Predicate<Ref> remarked, Supplier<Optional<Integer>> asked, Merging merging)
        implements Family<RecordEvent> {

    enum Act {
        SHEET_ISSUED,
        SHEET_ACCOUNTED,
        SETTLED,
        DISPOSAL_DECIDED,
        DISPOSAL_CARRIED_OUT
    }

    @Override
    public Judgement judge(RecordEvent event) {
        return switch (event) {
            case SheetIssued e ->
                Judgement.recorded()
                        .remark(sheet(Act.SHEET_ISSUED, e.sheet()).map(n -> Remark.of(SHEET_ISSUED_BEFORE, n)));
            case SheetAccounted e -> accounted(e);
            case PostWithdrawn ignored -> Judgement.recorded();
            case RemarkSettled e -> settled(e);
            case DisposalDecided e ->
                Judgement.recorded()
                        .refuseIf(
                                e.passages().isEmpty(),
                                "data.passages",
                                "Det framgår inte vad som ska gallras; ange post och ord.");
            case DisposalCarriedOut e -> carriedOut(e);
            case PostHidden ignored -> Judgement.recorded();
            case NamesMerged e -> merging.judge(e);
            case ExternalHelpEngaged e ->
                Judgement.recorded()
                        .remarkIf(
                                !Boolean.TRUE.equals(e.secrecy()) || !Boolean.TRUE.equals(e.processor()),
                                Remark.of(HELP_WITHOUT_AGREEMENT));
        };
    }

    @Override
    public @Nullable Fact fact(int post, RecordEvent event) {
        return switch (event) {
            case SheetIssued e -> Fact.of(post, Act.SHEET_ISSUED, sheet(e.sheet()));
            case SheetAccounted e -> Fact.of(post, Act.SHEET_ACCOUNTED, sheet(e.sheet()));
            case RemarkSettled e -> Fact.of(post, Act.SETTLED, e.post());
            case DisposalDecided ignored -> Fact.of(post, Act.DISPOSAL_DECIDED, deciders(post));
            case DisposalCarriedOut e -> Fact.of(post, Act.DISPOSAL_CARRIED_OUT, e.decision());
            case PostWithdrawn ignored -> null;
            case PostHidden ignored -> null;
            case ExternalHelpEngaged ignored -> null;
            case NamesMerged ignored -> null;
        };
    }

    /** Whoever recorded a wording of the decision has a part in it, whatever later wordings say. */
    private List<String> deciders(int post) {
        Stream<String> before = facts.fact(post).stream().flatMap(fact -> fact.codes().stream());
        return Stream.concat(before, Stream.of(account)).distinct().toList();
    }

    /** Whether this account recorded the decision to dispose, or corrected it. */
    private boolean decided(Ref decision) {
        return facts.fact(decision.post())
                .filter(fact -> fact.act() == Act.DISPOSAL_DECIDED)
                .filter(fact -> fact.codes().contains(account))
                .isPresent();
    }

    private Judgement accounted(SheetAccounted event) {
        return Judgement.recorded()
                .remarkIf(sheet(Act.SHEET_ISSUED, event.sheet()).isEmpty(), Remark.of(SHEET_NEVER_ISSUED))
                .remark(sheet(Act.SHEET_ACCOUNTED, event.sheet()).map(n -> Remark.of(SHEET_ACCOUNTED_BEFORE, n)));
    }

    private Judgement settled(RemarkSettled event) {
        return Judgement.recorded()
                .remarkIf(
                        !remarked.test(event.post()),
                        Remark.of(NOTHING_TO_SETTLE, event.post().post()))
                .remark(facts.first(Act.SETTLED, event.post()).map(n -> Remark.of(REMARKS_ALREADY_SETTLED, n)));
    }

    private Judgement carriedOut(DisposalCarriedOut event) {
        Optional<Integer> request = asked.get();
        return Judgement.recorded()
                .remark(facts.first(Act.DISPOSAL_CARRIED_OUT, event.decision())
                        .map(n -> Remark.of(DISPOSAL_ALREADY_CARRIED_OUT, n)))
                .refuseIf(
                        !facts.is(event.decision(), Act.DISPOSAL_DECIDED),
                        "data.decision",
                        "Nr %d är inget gällande gallringsbeslut; ange beslutet, eller för in det först."
                                .formatted(event.decision().post()))
                .refuseIf(
                        decided(event.decision()),
                        "data.decision",
                        "Gallringen verkställs av någon annan än den som förde in beslutet; be en annan person.")
                .refuseIf(
                        request.isPresent(),
                        "data.decision",
                        "Begäran nr %d är inte besvarad, och det som någon begärt ut gallras inte; besvara den först."
                                .formatted(request.orElse(0)));
    }

    private Optional<Integer> sheet(Act act, String sheet) {
        return facts.first(act, sheet(sheet));
    }

    private static List<String> sheet(String named) {
        return List.of(TypedName.of(named).folded());
    }
}
