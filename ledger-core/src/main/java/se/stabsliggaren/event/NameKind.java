package se.stabsliggaren.event;

/** What a typed name is a name of. Names of two kinds are never compared, and never said to mean the same. */
public enum NameKind {
    /** A system, a group of systems, or the operation that depends on them (system, verksamhet). */
    SYSTEM,
    /** A board, an authority, a supplier, a company, a newsroom: whoever answers for something (organisation). */
    BODY,
    /** A channel in which messages go (kanal). */
    CHANNEL,
    /** People who are addressed together, as {@code alla medarbetare} (grupp). */
    GROUP,
    /** A role in the staff (roll). */
    ROLE
}
