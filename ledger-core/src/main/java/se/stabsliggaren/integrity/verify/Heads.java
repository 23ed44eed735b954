package se.stabsliggaren.integrity.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The heads of a bundle.
 *
 * @param register absent when the bundle has no register beside the incident
 */
record Heads(Head incident, @Nullable Head register) {

    /** Null when one that the bundle should have is not there. */
    static @Nullable Heads of(IncidentReading incident, @Nullable RegisterReading register) {
        if (incident.head() == null || register != null && register.head() == null) {
            return null;
        }
        return new Heads(incident.head(), register == null ? null : register.head());
    }

    /** The register's first, as it says whose the other is. */
    List<Head> all() {
        return register == null ? List.of(incident) : List.of(register, incident);
    }
}
