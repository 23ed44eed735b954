package se.stabsliggaren.api.page;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.timeline.FileLine;

/** Where the links of a page lead: to pages of the ledger, or to files beside it in a bundle. */
public sealed interface PageLinks permits LedgerLinks, BundleLinks {

    /** Where a post is told. */
    String post(int number);

    /** Where a decision is told, by the number of its post. */
    String decision(int number);

    /** Where somebody can say that a name in a post means the same as one that came before; null where nobody can. */
    @Nullable
    String sameName(int number);

    /** Where a file is read that can be; asked for those that are not covered. */
    String file(FileLine file);
}
