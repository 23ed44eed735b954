package se.stabsliggaren.integrity.verify;

import se.stabsliggaren.integrity.Frontier;

/** Looks on while a log is read. */
interface LogWatch {

    /** The tree up to and with a post. */
    void grown(Frontier tree);

    /** A post that was read, and what it says. */
    void post(long number, PostFacts facts);
}
