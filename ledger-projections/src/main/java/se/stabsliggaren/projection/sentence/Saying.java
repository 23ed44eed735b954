package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.projection.text.Phrase;

/**
 * How one event is said.
 *
 * @param sentence the line by which it is told among others
 * @param name what others call the matter that it begins: a system by its name, a decision by its first words; empty when
 *     its number is the only name it has
 */
record Saying(Phrase sentence, Phrase name) {

    static Saying named(Phrase name, Phrase sentence) {
        return new Saying(sentence, name);
    }

    /** Of what begins no matter, or one that people know by its number alone. */
    static Saying unnamed(Phrase sentence) {
        return new Saying(sentence, Phrase.of(""));
    }
}
