package se.stabsliggaren.duty;

import static se.stabsliggaren.event.RemarkKind.ASSESSED_WITHOUT_GROUNDS;
import static se.stabsliggaren.event.RemarkKind.FILED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.REFERENCE_LOOKS_ODD;
import static se.stabsliggaren.event.RemarkKind.SUPPLEMENT_WITHOUT_INITIAL;

import java.util.Optional;
import java.util.regex.Pattern;
import se.stabsliggaren.duty.DutyState.Act;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Judgement;

/** The rules of duties to report. */
public final class Duties {

    private Duties() {}

    public static Judgement judge(DutyEvent event, DutyState state) {
        return switch (event) {
            case DutyAssessed e -> Judgement.recorded().remarkIf(e.grounds() == null, Remark.of(ASSESSED_WITHOUT_GROUNDS));
            case DutyFiled e -> filed(e, state);
            case ReferenceReceived e -> Judgement.about(e.filing(), state.acts(), Act.FILED_INITIAL, Act.FILED_LATER).remarkIf(odd(e), Remark.of(REFERENCE_LOOKS_ODD));
            case DelayExplained e -> Judgement.about(e.about(), state.acts(), Act.FILED_INITIAL, Act.FILED_LATER, Act.LIMIT, Act.ASSESSED);
            case LimitPassed ignored -> Judgement.recorded();
        };
    }

    private static final Pattern IMY = Pattern.compile("(IMY|DI)-\\d{4}-\\d{1,6}");
    private static final Pattern POLICE = Pattern.compile("(\\d{4}-)?K\\d{4,8}-\\d{2}");

    private static Judgement filed(DutyFiled filed, DutyState state) {
        Optional<Integer> initial = state.acts().first(Act.FILED_INITIAL, DutyState.addressee(filed));
        return switch (filed.stage()) {
            case INITIAL -> Judgement.recorded().remark(initial.map(n -> Remark.of(FILED_BEFORE, n)));
            case SUPPLEMENT, STATUS, FINAL -> {
                boolean any = state.acts()
                        .all(Act.FILED_INITIAL)
                        .anyMatch(fact -> fact.codes().get(1).equals(filed.recipient()));
                yield Judgement.recorded().remarkIf(!any, Remark.of(SUPPLEMENT_WITHOUT_INITIAL));
            }
        };
    }

    /** IMY's numbers look like IMY-2024-2904, the police's like 5000-K123456-24 (law.md 1.3, 4.1; the latter unsure). */
    private static boolean odd(ReferenceReceived received) {
        return switch (received.scheme()) {
            case "IMY-diarienummer" -> !IMY.matcher(received.reference()).matches();
            case "K-nummer" -> !POLICE.matcher(received.reference()).matches();
            default -> false;
        };
    }
}
