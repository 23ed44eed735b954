package se.stabsliggaren.duty;

import static se.stabsliggaren.event.RemarkKind.ASSESSED_BOTH_WAYS;
import static se.stabsliggaren.event.RemarkKind.ASSESSED_WITHOUT_GROUNDS;
import static se.stabsliggaren.event.RemarkKind.FILED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.FILED_WITHOUT_AWARENESS;
import static se.stabsliggaren.event.RemarkKind.FINAL_FILED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.REFERENCE_LOOKS_ODD;
import static se.stabsliggaren.event.RemarkKind.REFERENCE_RECEIVED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.SUPPLEMENT_WITHOUT_INITIAL;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.duty.DutyState.Act;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.naming.SameNames;

/**
 * The rules of duties to report. Supplements and status reports may be many, a first and a final report are one.
 *
 * @param names which names mean the same
 * @param aware whether awareness of a breach is recorded for a controller, or, of null, for anybody
 */
public record Duties(FactIndex facts, SameNames names, Predicate<@Nullable String> aware) implements Family<DutyEvent> {

    private static final String COUNTY_BOARD = "länsstyrelsen";

    /** IMY-2024-2904, or DI- before 2021; the year is that of the case. */
    private static final Pattern IMY = Pattern.compile("(IMY|DI)-\\d{4}-\\d{1,6}");

    /** 5000-K123456-24, in speech without its first part. The form is hearsay, so the remark is a soft one. */
    private static final Pattern POLICE = Pattern.compile("(\\d{4}-)?K\\d{4,8}-\\d{2}");

    @Override
    public Judgement judge(DutyEvent event) {
        return switch (event) {
            case DutyAssessed e -> assessed(e);
            case DutyFiled e -> filed(names.in(e));
            case ReferenceReceived e ->
                Judgement.about(e.filing(), facts, Act.FILED)
                        .remarkIf(odd(e), Remark.of(REFERENCE_LOOKS_ODD))
                        .remark(state().numbered(e).map(n -> Remark.of(REFERENCE_RECEIVED_BEFORE, n)));
            case CourseNoted e -> Judgement.about(e.filing(), facts, Act.FILED);
            case DelayExplained e -> Judgement.about(e.about(), facts, Act.FILED, Act.LIMIT, Act.ASSESSED);
            case LimitPassed e -> state().limit(e).map(Duties::recordedBefore).orElseGet(Judgement::recorded);
        };
    }

    @Override
    public @Nullable Fact fact(int post, DutyEvent event) {
        return switch (event) {
            case DutyAssessed ignored -> Fact.of(post, Act.ASSESSED);
            case DutyFiled e -> Fact.of(post, Act.FILED, Filing.of(e).codes());
            case LimitPassed e -> Fact.of(post, Act.LIMIT, DutyState.codes(e), e.started());
            case ReferenceReceived e -> Fact.of(post, Act.NUMBERED, DutyState.codes(e));
            case CourseNoted ignored -> null;
            case DelayExplained ignored -> null;
        };
    }

    /** Each limit passes once, however many nodes notice it. */
    private static Judgement recordedBefore(int post) {
        return Judgement.refused("data.limit", "Att fristen gått ut är redan infört i nr %d.".formatted(post));
    }

    private DutyState state() {
        return new DutyState(facts, names);
    }

    private static Judgement assessed(DutyAssessed assessed) {
        boolean bothWays =
                assessed.verdict() == Verdict.DOES_NOT_APPLY && assessed.obligation() == Obligation.MANDATORY;
        return Judgement.recorded()
                .remarkIf(assessed.grounds() == null, Remark.of(ASSESSED_WITHOUT_GROUNDS))
                .remarkIf(bothWays, Remark.of(ASSESSED_BOTH_WAYS));
    }

    private Judgement filed(DutyFiled filed) {
        return inTurn(filed, Filing.of(filed))
                .remarkIf(toSupervisor(filed) && !aware.test(filed.controller()), Remark.of(FILED_WITHOUT_AWARENESS));
    }

    private Judgement inTurn(DutyFiled filed, Filing filing) {
        Judgement recorded = Judgement.recorded();
        if (isSituationReport(filed)) {
            return recorded;
        }
        return switch (filed.stage()) {
            case INITIAL -> recorded.remark(filedBefore(filing).map(n -> Remark.of(FILED_BEFORE, n)));
            case SUPPLEMENT, STATUS -> recorded.remarkIf(!state().begun(filing), Remark.of(SUPPLEMENT_WITHOUT_INITIAL));
            case FINAL ->
                recorded.remarkIf(!state().begun(filing), Remark.of(SUPPLEMENT_WITHOUT_INITIAL))
                        .remark(state().filed(Stage.FINAL, filing).map(n -> Remark.of(FINAL_FILED_BEFORE, n)));
        };
    }

    /** To the county board on an extraordinary event, which no first report begins and no final one ends (LEH 2:9). */
    private static boolean isSituationReport(DutyFiled filed) {
        String regime = filed.regime();
        return regime == null
                ? TypedName.of(filed.recipient()).folded().startsWith(COUNTY_BOARD)
                : TypedName.of(regime).folded().startsWith("leh");
    }

    private Optional<Integer> filedBefore(Filing filing) {
        boolean owedTwo =
                TypedName.of(filing.regime()).folded().startsWith("csl") || Recipients.isCsirt(filing.recipient());
        return owedTwo ? state().filedTwice(filing) : state().filed(Stage.INITIAL, filing);
    }

    /** What a processor tells its controller, and what a controller writes for itself, waits for nobody's awareness. */
    private static boolean toSupervisor(DutyFiled filed) {
        String regime =
                filed.regime() == null ? "" : TypedName.of(filed.regime()).folded();
        return filed.stage() == Stage.INITIAL
                && (Recipients.isSupervisor(filed.recipient()) || regime.startsWith("gdpr33."))
                && !regime.startsWith("gdpr33.2")
                && !regime.startsWith("gdpr33.5");
    }

    private static boolean odd(ReferenceReceived received) {
        String scheme = TypedName.of(received.scheme()).folded();
        return scheme.startsWith("imy") && !IMY.matcher(received.reference()).matches()
                || scheme.startsWith("k-nummer")
                        && !POLICE.matcher(received.reference()).matches();
    }
}
