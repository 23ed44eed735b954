package se.stabsliggaren.api.sheet;

import java.util.List;
import se.stabsliggaren.integrity.Checkpoint;

/** What the head that stands on a paper turned out to be, held against the ledger's own. */
public sealed interface PaperHead {

    /** The head that was printed on this sheet. */
    record OfTheSheet() implements PaperHead {}

    /** A head of the register or the incident, and not of this sheet. */
    record OfAnother(Checkpoint head) implements PaperHead {}

    /**
     * So near to the sheet's own that it was read or typed wrongly.
     *
     * @param groups which of the eight groups differ, counted from one
     * @param swapped whether they are the sheet's own in another order
     */
    record Misread(List<Integer> groups, boolean swapped) implements PaperHead {}

    /** No head that this ledger has ever had. */
    record Unknown() implements PaperHead {}
}
