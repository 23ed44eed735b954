package se.stabsliggaren.api.page;

import org.jspecify.annotations.Nullable;

/** How a view's page is written for whoever asked. */
public interface Pages {

    /** As canonical JSON: the same page gives the same bytes. */
    byte[] json(Object page);

    /**
     * As a page of its own for people.
     *
     * @param name of the projection, or {@code post}
     */
    byte[] html(String name, Object page, Place place);

    /**
     * Where in the ledger a page is read.
     *
     * @param incident the path of the incident's page
     * @param query from which moment its pages are asked for, as it stands in addresses; empty for now
     * @param part which part of a long page is asked for; null for the one shown first
     */
    record Place(String incident, String query, @Nullable String part) {}

    /**
     * As a page that lies in a bundle beside the other views, and needs nothing else.
     *
     * @param assessment the post that a masked copy follows; null in a whole bundle
     */
    byte[] inBundle(String projection, Object page, @Nullable Integer assessment);
}
