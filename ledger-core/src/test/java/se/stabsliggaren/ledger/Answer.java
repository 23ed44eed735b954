package se.stabsliggaren.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.judgement.Refusal;

/** What a log answered to one draft: recorded, recorded with remarks, or refused. */
public final class Answer {

    private final ResultValidator<?> result;
    private final Outcome outcome;

    private Answer(ResultValidator<?> result, Outcome outcome) {
        this.result = result;
        this.outcome = outcome;
    }

    static Answer of(ResultValidator<?> result) {
        Outcome[] outcome = new Outcome[1];
        result.expectSuccessfulHandlerExecution().expectResultMessagePayloadMatching(Matchers.predicate(payload -> {
            outcome[0] = payload instanceof List<?> outcomes ? (Outcome) outcomes.getLast() : (Outcome) payload;
            return true;
        }));
        return new Answer(result, outcome[0]);
    }

    /** It is recorded, and there is nothing to remark. */
    public void isRecorded() {
        assertThat(post().entry().remarks()).isEmpty();
    }

    /** It is recorded with this remark and no other. */
    public void isRemarked(RemarkKind kind, int... about) {
        assertThat(post().entry().remarks()).containsExactly(Remark.of(kind, about));
    }

    /** It is recorded with remarks of these kinds, in this order, and no others. */
    public void hasRemarks(RemarkKind... kinds) {
        assertThat(post().entry().remarks()).extracting(Remark::kind).containsExactly(kinds);
    }

    /** It is not recorded; the refusal names the field, and its sentence says this among the rest. */
    public void isRefused(String field, String saying) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        Refusal refusal = ((Outcome.Refused) outcome).refusal();
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.sentence()).contains(saying);
        result.expectNoEvents();
    }

    private Post post() {
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        Post post = ((Outcome.Recorded) outcome).post();
        result.expectEventsMatching(Matchers.payloadsMatching(
                Matchers.predicate(payloads -> payloads.getLast().equals(post))));
        return post;
    }
}
