package se.stabsliggaren.projection.text;

import se.stabsliggaren.event.NameKind;

/** What is named, before its name. */
final class NameKindWords {

    private NameKindWords() {}

    /** {@code Systemet}. */
    static String definite(NameKind kind) {
        return switch (kind) {
            case SYSTEM -> "Systemet";
            case BODY -> "Organisationen";
            case CHANNEL -> "Kanalen";
            case GROUP -> "Gruppen";
            case ROLE -> "Rollen";
        };
    }
}
