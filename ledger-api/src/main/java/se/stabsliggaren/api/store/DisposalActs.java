package se.stabsliggaren.api.store;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.bundle.Assessment.Passage;
import se.stabsliggaren.integrity.bundle.Disposals;
import se.stabsliggaren.integrity.bundle.Disposals.Act;
import se.stabsliggaren.integrity.bundle.Disposals.Fault;

/**
 * What stored posts say of disposals, as the rule wants it that bundles are held to (spec/bundle.md, "What was
 * erased").
 */
public final class DisposalActs {

    private DisposalActs() {}

    public static Act of(Post post) {
        if (post.event() instanceof DisposalDecided decided) {
            Ref corrects = post.entry().corrects();
            return new Act.Decided(
                    corrects == null ? null : (long) corrects.post(),
                    decided.passages().stream().map(DisposalActs::passage).toList());
        }
        if (post.event() instanceof PostWithdrawn withdrawn) {
            return new Act.Withdrawn(withdrawn.post().post());
        }
        return post.event() instanceof DisposalCarriedOut carriedOut
                ? new Act.CarriedOut((long) carriedOut.decision().post())
                : new Act.Other();
    }

    /** The erased ones of a post that could be opened, and so has nothing erased but what can be. */
    public static List<Disposals.Slot> erased(List<ShownSlot> slots) {
        List<Disposals.Slot> erased = new ArrayList<>();
        for (ShownSlot slot : slots) {
            if (slot instanceof ShownSlot.Erased gone) {
                erased.add(new Disposals.Slot(gone.path(), gone.position(), gone.byPost(), true));
            }
        }
        return erased;
    }

    /** In Swedish, without what to do. */
    public static String told(Fault fault) {
        return switch (fault.wrong()) {
            case UNRESOLVED -> "Något i posten är gallrat utan att en senare post säger det.";
            case UNDECIDED ->
                "%s[%d] är gallrat genom nr %d, men beslutet som den hänvisar till nämner det inte."
                        .formatted(fault.path(), fault.position(), fault.by());
            case NOT_ERASABLE ->
                "%s[%d] sägs vara gallrat, men bara ord, personer och filer kan gallras."
                        .formatted(fault.path(), fault.position());
        };
    }

    static Passage passage(Passages one) {
        return new Passage(
                one.post().post(),
                one.path(),
                one.words().stream().map(Integer::longValue).toList(),
                one.provision());
    }
}
