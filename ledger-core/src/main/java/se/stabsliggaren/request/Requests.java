package se.stabsliggaren.request;

import static se.stabsliggaren.event.RemarkKind.COVERED_WITHOUT_PROVISION;
import static se.stabsliggaren.event.RemarkKind.REFUSED_WITHOUT_PROVISION;
import static se.stabsliggaren.event.RemarkKind.REQUEST_ALREADY_ANSWERED;

import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.RequestEvent.Answer;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.request.RequestState.Act;

/** The rules of requests. What is not handed out is not handed out under some provision. */
public final class Requests {

    private Requests() {}

    public static Judgement judge(RequestEvent event, RequestState state) {
        return switch (event) {
            case RequestReceived ignored -> Judgement.recorded();
            case RequestAssessed e ->
                Judgement.about(e.request(), state.acts(), Act.RECEIVED)
                        .remarkIf(
                                e.covered().stream().anyMatch(passages -> passages.provision() == null),
                                Remark.of(COVERED_WITHOUT_PROVISION));
            case RequestAnswered e ->
                Judgement.about(e.request(), state.acts(), Act.RECEIVED)
                        .remark(state.acts()
                                .first(Act.ANSWERED, e.request())
                                .map(n -> Remark.of(REQUEST_ALREADY_ANSWERED, n)))
                        .remarkIf(
                                e.answer() != Answer.FULLY && e.provisions().isEmpty(),
                                Remark.of(REFUSED_WITHOUT_PROVISION));
        };
    }
}
