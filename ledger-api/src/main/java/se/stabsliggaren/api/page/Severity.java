package se.stabsliggaren.api.page;

import java.util.Set;

/** How urgently a state is drawn. The colour only repeats what the words beside it say. */
enum Severity {
    ALARM,
    WARN,
    CALM,
    PLAIN;

    private static final Set<String> ALARMING = Set.of("PASSED", "LATE", "ENCRYPTED", "LOST", "EXPIRED", "MISSING");
    private static final Set<String> WARNING = Set.of(
            "RUNNING",
            "UNCERTAIN",
            "EXPIRES",
            "IMPRECISE",
            "DOWN",
            "SHUT_BY_US",
            "LIMITED",
            "RESTORING",
            "NOT_STARTED",
            "OUTSIDE",
            "UNKNOWN");
    private static final Set<String> CALMING =
            Set.of("MET", "IN_FORCE", "HOLDS", "UP", "RESTORED", "VERIFIED", "CARRIED_OUT");

    static Severity of(Enum<?> state) {
        String name = state.name();
        if (ALARMING.contains(name)) {
            return ALARM;
        }
        if (WARNING.contains(name)) {
            return WARN;
        }
        return CALMING.contains(name) ? CALM : PLAIN;
    }
}
