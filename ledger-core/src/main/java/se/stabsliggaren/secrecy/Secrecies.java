package se.stabsliggaren.secrecy;

import static se.stabsliggaren.event.RemarkKind.ALREADY_UNMARKED;
import static se.stabsliggaren.event.RemarkKind.MARKED_WITHOUT_PROVISION;

import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.secrecy.SecrecyState.Act;

/** The rules of warning signals. A mark decides nothing. */
public final class Secrecies {

    private Secrecies() {}

    public static Judgement judge(SecrecyEvent event, SecrecyState state) {
        return switch (event) {
            case SecrecyMarked e ->
                Judgement.recorded()
                        .remarkIf(
                                e.marked().stream().anyMatch(passages -> passages.provision() == null),
                                Remark.of(MARKED_WITHOUT_PROVISION))
                        .refuseIf(
                                e.marked().isEmpty(),
                                "data.marked",
                                "Det framgår inte vilken post som markeras; ange den.");
            case SecrecyUnmarked e ->
                Judgement.about(e.mark(), state.acts(), Act.MARKED)
                        .remark(state.acts().first(Act.UNMARKED, e.mark()).map(n -> Remark.of(ALREADY_UNMARKED, n)));
        };
    }
}
