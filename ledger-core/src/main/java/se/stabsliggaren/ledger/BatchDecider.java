package se.stabsliggaren.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.format.References;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.move.Moves;
import se.stabsliggaren.staff.Staffs;

/**
 * Takes submissions one after the other, each judged by the log's rule book against what the ones before it made of the
 * log. It decides; the aggregate applies. Used once.
 */
final class BatchDecider {

    private final String log;
    private final RuleBook rules;
    private final RecordedAt stamp;
    private final Map<String, Integer> labels = new HashMap<>();
    private final List<Taken> taken = new ArrayList<>();
    private LogState state;

    BatchDecider(String log, RuleBook rules, LogState state, RecordedAt stamp) {
        this.log = log;
        this.rules = rules;
        this.state = state;
        this.stamp = stamp;
    }

    /** A post to append, with the request it answers. */
    record Taken(Post post, @Nullable String request) {}

    List<Taken> taken() {
        return taken;
    }

    /** Every submission on its own. */
    List<Outcome> each(List<Submission> submissions) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Submission submission : submissions) {
            labels.clear();
            outcomes.add(take(submission, state.last()));
        }
        return outcomes;
    }

    /**
     * All, or none if one cannot be taken; then nothing is to be appended.
     *
     * @return the outcome of each, up to and with the first that is not recorded
     */
    List<Outcome> allOrNone(List<Submission> submissions) {
        List<Outcome> outcomes = new ArrayList<>();
        int before = state.last();
        for (Submission submission : submissions) {
            Outcome outcome = take(submission, before);
            outcomes.add(outcome);
            if (!(outcome instanceof Outcome.Recorded)) {
                taken.clear();
                return outcomes;
            }
        }
        return outcomes;
    }

    /** Takes one; what the sender believed to be the last post is compared with what is. */
    private Outcome take(Submission submission, int last) {
        Integer ifLast = submission.ifLast();
        if (ifLast != null && ifLast != last) {
            return new Outcome.MovedOn(last);
        }
        Draft draft = resolved(submission.draft());
        return switch (judged(draft, submission.recorder())) {
            case Judgement.Refused refused -> new Outcome.Refused(refused.refusal());
            case Judgement.Recorded recorded -> new Outcome.Recorded(append(submission, draft, recorded.remarks()));
        };
    }

    private Judgement judged(Draft draft, Recorder recorder) {
        Judgement judgement = new Moves(state.facts())
                .mayFollow(draft.event())
                .andThen(() -> labelled(Envelope.judge(draft, state.posts(), stamp), draft));
        return rules.judge(judgement, draft, recorder, state);
    }

    private Judgement labelled(Judgement judgement, Draft draft) {
        String label = draft.label();
        return judgement.refuseIf(
                label != null && labels.containsKey(label),
                "label",
                "Märket #%s har en tidigare post i gruppen redan; ge den här posten ett eget.".formatted(label));
    }

    private Post append(Submission submission, Draft draft, List<Remark> remarks) {
        Recorder recorder = submission.recorder();
        boolean first = state.last() == 0 || new Moves(state.facts()).underway(); // then the post has its place
        if (!first) {
            introduce(recorder);
        }
        Post post = post(recorder, draft, remarks);
        add(post, submission.request());
        if (draft.label() != null) {
            labels.put(draft.label(), post.name());
        }
        if (first) {
            introduce(recorder);
        }
        return post;
    }

    /** Opens the log: post 1, then who opened it. */
    Outcome open(Recorder recorder, Draft opening) {
        return take(new Submission(opening, recorder, null, null), 0);
    }

    /**
     * Whoever records for the first time is introduced before their post.
     *
     * @return the number of the next post
     */
    int introduce(Recorder recorder) {
        if (!new Staffs(state.facts()).knows(recorder.account())) {
            Event event = new StaffIntroduced(recorder.account(), recorder.person(), recorder.function(), null);
            add(post(recorder, Draft.of(event), List.of()), null);
        }
        return state.last() + 1;
    }

    private Post post(Recorder recorder, Draft draft, List<Remark> remarks) {
        return NewPost.of(draft, recorder, remarks, log, state.posts(), stamp);
    }

    private void add(Post post, @Nullable String request) {
        taken.add(new Taken(post, request));
        state = state.after(post);
    }

    private Draft resolved(Draft draft) {
        return new Draft(
                draft.label(),
                draft.source(),
                draft.occurred(),
                draft.paper(),
                number(draft.corrects()),
                draft.reason(),
                number(draft.causedBy()),
                References.resolve(draft.event(), (path, ref) -> Objects.requireNonNull(number(ref))));
    }

    private @Nullable Ref number(@Nullable Ref ref) {
        Integer known = ref == null || ref.label() == null ? null : labels.get(ref.label());
        return known == null ? ref : Ref.to(known);
    }
}
