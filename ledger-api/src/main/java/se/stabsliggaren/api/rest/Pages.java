package se.stabsliggaren.api.rest;

/** How a view's page is written for whoever asked. */
public interface Pages {

    /** As canonical JSON: the same page gives the same bytes. */
    byte[] json(Object page);

    /** As a page of its own for people. */
    byte[] html(String projection, Object page);
}
