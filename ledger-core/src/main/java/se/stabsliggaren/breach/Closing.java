package se.stabsliggaren.breach;

import static se.stabsliggaren.event.RemarkKind.CLOSED_WITHOUT_CONSEQUENCES;
import static se.stabsliggaren.event.RemarkKind.CLOSED_WITHOUT_DESCRIPTION;
import static se.stabsliggaren.event.RemarkKind.CLOSED_WITHOUT_INFORMING;
import static se.stabsliggaren.event.RemarkKind.CLOSED_WITHOUT_MEASURE;
import static se.stabsliggaren.event.RemarkKind.CLOSED_WITHOUT_NOTIFICATION_DECISION;
import static se.stabsliggaren.event.RemarkKind.CLOSED_WITHOUT_RISK;

import java.util.List;
import se.stabsliggaren.breach.BreachState.Act;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.Judgement;

/**
 * What the record of a breach still lacks when it is closed: facts, effects and remedial action (GDPR 33(5)), and the
 * risk and the decisions that IMY's guidance wants documented with them.
 */
final class Closing {

    private Closing() {}

    static Judgement judge(Judgement judgement, Ref breach, BreachState state) {
        List<Enum<?>> risks =
                state.risks(breach, List.of()).<Enum<?>>map(Fact::act).toList();
        return judgement
                .remarkIf(!state.has(breach, Act.DESCRIBED), Remark.of(CLOSED_WITHOUT_DESCRIPTION))
                .remarkIf(!state.has(breach, Act.CONSEQUENCES), Remark.of(CLOSED_WITHOUT_CONSEQUENCES))
                .remarkIf(!state.has(breach, Act.MEASURE), Remark.of(CLOSED_WITHOUT_MEASURE))
                .remarkIf(risks.isEmpty(), Remark.of(CLOSED_WITHOUT_RISK))
                .remarkIf(!state.has(breach, Act.NOTIFICATION), Remark.of(CLOSED_WITHOUT_NOTIFICATION_DECISION))
                .remarkIf(
                        risks.contains(Act.RISK_HIGH)
                                && state.first(breach, List.of(), Act.INFORMED, Act.NOT_INFORMED, Act.NOT_INFORMED_YET)
                                        .isEmpty(),
                        Remark.of(CLOSED_WITHOUT_INFORMING));
    }
}
