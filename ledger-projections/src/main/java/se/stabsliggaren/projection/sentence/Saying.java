package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.projection.text.Phrase;

/**
 * How one event is said.
 *
 * @param sentence the line by which it is told among others
 * @param name what others call the matter that it begins: a system by its name, a decision by its first words; empty when
 *     its number is the only name it has
 * @param noun what is numbered
 */
record Saying(Phrase sentence, Phrase name, Noun noun) {

    /** What a number stands after, and how a correction of it is called. */
    enum Noun {
        POST("nr ", "rättad"),
        DECISION("beslut ", "rättat");

        private final String before;
        private final String corrected;

        Noun(String before, String corrected) {
            this.before = before;
            this.corrected = corrected;
        }

        /** {@code beslut 47}. */
        String number(int number) {
            return before + number;
        }

        /** {@code beslut 47, rättat i nr 60}. */
        String corrected(int number, int in) {
            return number(number) + ", " + corrected + " i nr " + in;
        }
    }

    static Saying named(Phrase name, Phrase sentence) {
        return new Saying(sentence, name, Noun.POST);
    }

    /** Of what begins no matter, or one that people know by its number alone. */
    static Saying unnamed(Phrase sentence) {
        return new Saying(sentence, Phrase.of(""), Noun.POST);
    }

    /** The same of a decision, which people number as such; what became of one is numbered by its post. */
    Saying ofADecision() {
        return new Saying(sentence, name, Noun.DECISION);
    }
}
