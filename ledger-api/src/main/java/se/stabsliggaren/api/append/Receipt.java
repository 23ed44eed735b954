package se.stabsliggaren.api.append;

import java.util.List;
import se.stabsliggaren.api.store.Receipts;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.TreeHash;
import se.stabsliggaren.ledger.Outcome;

/** The proof of recording: the post, and the bytes, content and seed it was sealed with. It is on disk. */
public record Receipt(Post post, SealedPost sealed) {

    /** The receipt of a post that was read back; the same as it was given the first time. */
    public static Receipt of(StoredPost stored) {
        return new Receipt(
                stored.post(),
                new SealedPost(
                        stored.post().number(),
                        stored.bytes(),
                        TreeHash.leaf(stored.bytes()),
                        stored.content(),
                        stored.seed()));
    }

    /** The post's slots in order, each with its salt and value unless it was erased since. */
    public List<ShownSlot> slots() {
        return new StoredPost(post, sealed.bytes(), sealed.content(), sealed.seed()).slots();
    }

    /**
     * The receipt of what became of one draft.
     *
     * @throws NotRecorded when it did not become a post
     */
    public static Receipt of(Outcome outcome, Receipts receipts) {
        return switch (outcome) {
            case Outcome.Recorded recorded ->
                new Receipt(
                        recorded.post(),
                        receipts.of(recorded.post().log(), recorded.post().number()));
            case Outcome.Refused refused
            when refused.refusal().right() ->
                throw new NotRecorded.RefusedToRole(
                        refused.refusal().field(), refused.refusal().sentence());
            case Outcome.Refused refused ->
                throw new NotRecorded.Refused(
                        refused.refusal().field(), refused.refusal().sentence());
            case Outcome.MovedOn movedOn -> throw new NotRecorded.MovedOn(movedOn.last());
        };
    }
}
