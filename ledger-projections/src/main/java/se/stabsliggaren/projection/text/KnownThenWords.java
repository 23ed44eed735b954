package se.stabsliggaren.projection.text;

import se.stabsliggaren.projection.view.KnownThen;

/** What had been recorded when something happened, in Swedish; what cannot be known is {@code okänt}. */
public final class KnownThenWords {

    private KnownThenWords() {}

    /** {@code poster till och med nr 5}, as a line. */
    public static Phrase of(KnownThen known) {
        if (known.atMost() == 0) {
            return Phrase.of("ingen post; den första är ").nr("", 1);
        }
        if (!known.isCertain()) {
            return known.surely() == 0
                    ? Phrase.of("okänt; som mest poster till och med ").nr("", known.atMost())
                    : upTo(known.surely())
                            .words("; okänt om också de till och med ")
                            .nr("", known.atMost());
        }
        return upTo(known.surely()).wordsIf(known.assumed(), ", om det hände när det infördes (antagen tid)");
    }

    private static Phrase upTo(int post) {
        return Phrase.of("poster till och med ").nr("", post);
    }
}
