package se.stabsliggaren.ledger;

import java.util.List;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.When;

/** Makes the next post of a log of a draft that is to be recorded. */
final class NewPost {

    private NewPost() {}

    static Post of(
            Draft draft, Recorder recorder, List<Remark> remarks, String log, PostIndex posts, RecordedAt stamp) {
        Occurred occurred =
                draft.occurred() == null ? Occurred.assumedAt(When.at(stamp.recordedAt())) : draft.occurred();
        Ref corrects = draft.corrects() == null ? null : Ref.to(posts.nameOf(draft.corrects()));
        Entry entry = new Entry(
                new By(recorder.account(), recorder.function(), recorder.via()),
                draft.source(),
                occurred,
                draft.paper(),
                corrects,
                draft.reason(),
                draft.causedBy(),
                remarks,
                draft.event());
        return new Post(log, posts.last() + 1, stamp.recordedAt(), stamp.clock(), entry);
    }
}
