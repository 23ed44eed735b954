package se.stabsliggaren.api.disposal;

import java.util.List;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.ledger.Recorder;

/** What stands in the way of carrying out a decided disposal now. */
public interface Hindrances {

    /**
     * Goes on when nothing does.
     *
     * @param wordings the decision and its corrections, oldest first
     * @throws se.stabsliggaren.api.append.NotRecorded when something does
     */
    void mustBeNone(String origin, List<StoredPost> wordings, Recorder carrier);
}
