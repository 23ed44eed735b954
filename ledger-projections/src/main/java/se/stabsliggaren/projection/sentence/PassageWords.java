package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.Passage;

/** Which way information went, in Swedish. */
final class PassageWords {

    private PassageWords() {}

    static String of(Passage passage) {
        return switch (passage) {
            case RECEIVED -> "mottagen uppgift";
            case GIVEN -> "lämnad uppgift";
            case UNKNOWN -> "inte sagt om uppgiften är mottagen eller lämnad";
        };
    }
}
