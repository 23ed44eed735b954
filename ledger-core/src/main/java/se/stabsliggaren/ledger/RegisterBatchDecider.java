package se.stabsliggaren.ledger;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;

/**
 * Takes submissions for the register one after the other, all or none. Whoever records there for the first time is
 * introduced before their post. It decides; the aggregate applies. Used once.
 */
final class RegisterBatchDecider {

    private final String log;
    private final RecordedAt stamp;
    private final int before;
    private final List<Post> posts = new ArrayList<>();
    private RegisterLogState state;

    RegisterBatchDecider(String log, RegisterLogState state, RecordedAt stamp) {
        this.log = log;
        this.state = state;
        this.stamp = stamp;
        this.before = state.last();
    }

    /** The posts to append; none when one could not be taken. */
    List<Post> posts() {
        return posts;
    }

    List<Outcome> allOrNone(List<Submission> submissions) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Submission submission : submissions) {
            Outcome outcome = take(submission);
            if (!(outcome instanceof Outcome.Recorded)) {
                posts.clear();
                return List.of(outcome);
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    /** The register's own key is replaced after the post that says so, every other one where its log is now. */
    Outcome rotate(RotateKey command) {
        introduce(command.recorder());
        int size = command.of().equals(log) ? state.last() + 1 : command.size();
        Event key = new KeyIntroduced(command.of(), command.key(), command.generation(), size);
        Draft draft = new Draft(null, null, null, null, null, command.reason(), null, key);
        return allOrNone(List.of(new Submission(draft, command.recorder(), null, null)))
                .getFirst();
    }

    private Outcome take(Submission submission) {
        introduce(submission.recorder());
        Outcome outcome = RegisterPost.judge(log, state, submission, before, stamp);
        if (outcome instanceof Outcome.Recorded recorded) {
            add(recorded.post());
        }
        return outcome;
    }

    /** Post 1, which opens the register, and then who opened it. */
    void open(Draft opening, Recorder recorder) {
        add(NewPost.of(opening, recorder, List.of(), log, state.posts(), stamp));
        introduce(recorder);
    }

    private void introduce(Recorder recorder) {
        if (!state.staff().knows(recorder.account())) {
            Event event = new StaffIntroduced(recorder.account(), recorder.person(), recorder.function(), null);
            Draft draft = new Draft(null, null, null, null, null, null, null, event);
            add(NewPost.of(draft, recorder, List.of(), log, state.posts(), stamp));
        }
    }

    private void add(Post post) {
        posts.add(post);
        state = state.after(post);
    }
}
