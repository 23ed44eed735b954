package se.stabsliggaren.api.page;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a page needs that is read in the ledger.
 *
 * @param links where its links lead
 * @param part which part of a long page is asked for; null for the one shown first
 * @param file the address of a file that is the same for all, e.g. of {@code /ledger.css}
 */
public record InLedger(LedgerLinks links, @Nullable String part, UnaryOperator<String> file) {

    static final String WHOLE = "allt";

    /** Whether all of the page is asked for, however long it is. */
    boolean isWhole() {
        return WHOLE.equals(part);
    }
}
