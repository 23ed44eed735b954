package se.stabsliggaren.api.access;

import java.util.Locale;

/**
 * A person by name. A token is no person: two tokens for one name are taken for one person, and where two of the same
 * name really are two, somebody else has to be the other of two persons.
 */
public record Namesake(String name) {

    public static Namesake of(String person) {
        return new Namesake(person.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }
}
