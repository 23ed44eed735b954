package se.stabsliggaren.ledger;

import java.util.ArrayList;
import java.util.Collections;
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
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.format.References;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.judgement.Refusal;
import se.stabsliggaren.move.Moves;

/**
 * Takes submissions one after the other, each judged against what the ones before it made of the incident. It decides;
 * the aggregate applies. Used once.
 */
final class BatchDecider {

    private final String log;
    private final RecordedAt stamp;
    private final Map<String, Integer> labels = new HashMap<>();
    private final List<Taken> taken = new ArrayList<>();
    private IncidentState state;

    BatchDecider(String log, IncidentState state, RecordedAt stamp) {
        this.log = log;
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

    /** All, or none if one cannot be taken; then nothing is to be appended. */
    List<Outcome> allOrNone(List<Submission> submissions) {
        List<Outcome> outcomes = new ArrayList<>();
        int before = state.last();
        for (int i = 0; i < submissions.size(); i++) {
            Outcome outcome = take(submissions.get(i), before);
            if (!(outcome instanceof Outcome.Recorded)) {
                taken.clear();
                return Collections.nCopies(submissions.size(), inGroup(outcome, i));
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private static Outcome inGroup(Outcome outcome, int index) {
        return switch (outcome) {
            case Outcome.Refused refused ->
                new Outcome.Refused(new Refusal(
                        "[" + index + "]." + refused.refusal().field(),
                        "Ingen post infördes, rad %d hindrade: %s"
                                .formatted(index + 1, refused.refusal().sentence()),
                        refused.refusal().right()));
            case Outcome.Recorded recorded -> recorded;
            case Outcome.MovedOn movedOn -> movedOn;
        };
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
        Judgement judgement = Moves.mayFollow(draft.event(), state.move);
        if (judgement instanceof Judgement.Recorded) {
            judgement = own(labelled(Envelope.judge(draft, state.posts, stamp), draft), draft, recorder);
            judgement = Uncovering.judge(judgement, draft, recorder.sight(), state);
        }
        if (judgement instanceof Judgement.Recorded recorded) {
            Event event = state.posts.named(draft.event());
            judgement = RuleBook.judge(event, recorder.account(), withoutCorrected(draft));
            for (Remark remark : recorded.remarks()) {
                judgement = judgement.remarkIf(true, remark);
            }
            judgement = afterClosing(judgement, event);
        }
        return judgement;
    }

    private Judgement labelled(Judgement judgement, Draft draft) {
        String label = draft.label();
        return judgement.refuseIf(
                label != null && labels.containsKey(label),
                "label",
                "Märket #%s har en tidigare post i gruppen redan; ge den här posten ett eget.".formatted(label));
    }

    /** Who records is said by the ledger, which knows it, and not by themselves. */
    private static Judgement own(Judgement judgement, Draft draft, Recorder recorder) {
        return judgement.refuseIf(
                draft.corrects() == null
                        && draft.event() instanceof StaffIntroduced introduced
                        && introduced.account().equals(recorder.account()),
                "data.account",
                "Ditt konto presenteras av sig självt i din första post; rätta den presentationen om den är fel.");
    }

    /** A correction is judged as if the post it corrects had never been. */
    private IncidentState withoutCorrected(Draft draft) {
        Ref corrects = draft.corrects();
        return corrects == null ? state : state.without(state.posts.nameOf(corrects));
    }

    private Judgement afterClosing(Judgement judgement, Event event) {
        boolean expected =
                switch (event) {
                    case se.stabsliggaren.event.IncidentEvent ignored -> true;
                    case se.stabsliggaren.event.EvaluationEvent ignored -> true;
                    case se.stabsliggaren.event.RecordEvent ignored -> true;
                    case se.stabsliggaren.event.MoveEvent ignored -> true;
                    case se.stabsliggaren.event.RequestEvent ignored -> true;
                    case se.stabsliggaren.event.SecrecyEvent ignored -> true;
                    case StaffIntroduced ignored -> true;
                    case Event ignored -> false;
                };
        return expected
                ? judgement
                : judgement.remark(state.life.closedIn().map(n -> Remark.of(RemarkKind.AFTER_CLOSING, n)));
    }

    private Post append(Submission submission, Draft draft, List<Remark> remarks) {
        Recorder recorder = submission.recorder();
        boolean first = state.last() == 0 || state.move.underway(); // then the post has its place
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

    private void introduce(Recorder recorder) {
        if (!state.staff.knows(recorder.account())) {
            Event event = new StaffIntroduced(recorder.account(), recorder.person(), recorder.function(), null);
            add(post(recorder, new Draft(null, null, null, null, null, null, null, event), List.of()), null);
        }
    }

    private Post post(Recorder recorder, Draft draft, List<Remark> remarks) {
        return NewPost.of(draft, recorder, remarks, log, state.posts, stamp);
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
