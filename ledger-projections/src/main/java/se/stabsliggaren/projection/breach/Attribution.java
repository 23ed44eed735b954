package se.stabsliggaren.projection.breach;

import java.util.List;

/**
 * Which breach of which controller a filing is counted to.
 *
 * @param others the breaches it may be about just as well, where its post does not say; none when it is certain
 */
public record Attribution(Party party, List<Integer> others) {

    static Attribution certain(Party party) {
        return new Attribution(party, List.of());
    }

    /** One of several, taken because something must be. */
    static Attribution guessed(Party party, Possible among) {
        return new Attribution(party, among.beside(party.breach()));
    }
}
