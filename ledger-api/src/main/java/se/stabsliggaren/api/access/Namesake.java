package se.stabsliggaren.api.access;

import se.stabsliggaren.format.TypedName;

/**
 * A person by name. A token is no person: two tokens for one name are taken for one person, and where two of the same
 * name really are two, somebody else has to be the other of two persons.
 */
public record Namesake(TypedName name) {

    public static Namesake of(String person) {
        return new Namesake(TypedName.of(person));
    }
}
