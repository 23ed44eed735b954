package se.stabsliggaren.api.page;

import org.jspecify.annotations.Nullable;

/** How a view's page is written for whoever asked. */
public interface Pages {

    /** As canonical JSON: the same page gives the same bytes. */
    byte[] json(Object page);

    /** As a page of its own for people. */
    byte[] html(String projection, Object page);

    /**
     * As a page that lies in a bundle beside the other views, and needs nothing else.
     *
     * @param assessment the post that a masked copy follows; null in a whole bundle
     */
    byte[] inBundle(String projection, Object page, @Nullable Integer assessment);
}
