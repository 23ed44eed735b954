package se.stabsliggaren.integrity.verify;

import se.stabsliggaren.integrity.Frontier;

/** Looks on while a log is read. */
interface LogWatch {

    /** The tree up to and with a post; first that of none. */
    default void grown(Frontier tree) {}

    /** A post that was read, and what it says; the tree is still that before it. */
    default void post(long number, PostFacts facts) {}
}
