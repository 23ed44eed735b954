package se.stabsliggaren.request;

import static se.stabsliggaren.event.RemarkKind.COVERED_WITHOUT_PROVISION;
import static se.stabsliggaren.event.RemarkKind.REFUSED_WITHOUT_PROVISION;
import static se.stabsliggaren.event.RemarkKind.REQUEST_ALREADY_ANSWERED;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.RequestEvent.Answer;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** The rules of requests. What is not handed out is not handed out under some provision. */
public record Requests(FactIndex facts) implements Family<RequestEvent> {

    enum Act {
        RECEIVED,
        ANSWERED
    }

    @Override
    public Judgement judge(RequestEvent event) {
        return switch (event) {
            case RequestReceived ignored -> Judgement.recorded();
            case RequestAssessed e ->
                Judgement.about(e.request(), facts, Act.RECEIVED)
                        .remarkIf(
                                e.covered().stream().anyMatch(passages -> passages.provision() == null),
                                Remark.of(COVERED_WITHOUT_PROVISION));
            case RequestAnswered e ->
                Judgement.about(e.request(), facts, Act.RECEIVED)
                        .remark(facts.first(Act.ANSWERED, e.request()).map(n -> Remark.of(REQUEST_ALREADY_ANSWERED, n)))
                        .remarkIf(
                                e.answer() != Answer.FULLY && e.provisions().isEmpty(),
                                Remark.of(REFUSED_WITHOUT_PROVISION));
        };
    }

    @Override
    public @Nullable Fact fact(int post, RequestEvent event) {
        return switch (event) {
            case RequestReceived ignored -> Fact.of(post, Act.RECEIVED);
            case RequestAssessed ignored -> null;
            case RequestAnswered e -> Fact.of(post, Act.ANSWERED, e.request());
        };
    }

    /** The first request that is not answered. */
    public Optional<Integer> open() {
        return facts.all(Act.RECEIVED)
                .map(Fact::post)
                .filter(request -> facts.first(Act.ANSWERED, Ref.to(request)).isEmpty())
                .findFirst();
    }
}
