package se.stabsliggaren.api.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that a page shows.
 *
 * @param id by which the page is led to it
 * @param from the place of its first row, 1 for the first of all
 * @param to the place of its last row
 * @param all how many rows there are
 * @param before where the part before it is read; null when there is none
 * @param after where the part after it is read; null when there is none
 * @param whole where the page is read with all its lists whole; null when this one is
 */
public record ListPart<T>(
        String id,
        List<T> rows,
        int from,
        int to,
        int all,
        @Nullable String before,
        @Nullable String after,
        @Nullable String whole) {

    public boolean isCut() {
        return rows.size() < all;
    }
}
