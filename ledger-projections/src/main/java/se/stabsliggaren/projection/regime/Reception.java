package se.stabsliggaren.projection.regime;

/** How who is written in a post that names its regime stands to those who receive reports under it. */
public enum Reception {
    /** One of its recipients then, or anybody where those have no name of their own, as the data subjects. */
    RECIPIENT,
    /** A name that the packs do not have: it can be a recipient's in any spelling. */
    UNKNOWN,
    /** One of them at some of the instants at which it can have been filed, and not at others. */
    DEPENDS_ON_WHEN,
    /** Its recipient on other days only. */
    ON_ANOTHER_DAY,
    /** An authority that receives reports under other regimes only. */
    OF_OTHERS
}
