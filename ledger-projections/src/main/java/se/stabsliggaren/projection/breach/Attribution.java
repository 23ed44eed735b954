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

    /** Whether its post leaves open which breach it is about. */
    public boolean isGuessed() {
        return !others.isEmpty();
    }

    /** Whether nothing that its post says keeps it from being about this one, be it counted there or not. */
    public boolean mayBeOf(Party other) {
        boolean controller = party.controller().isEmpty()
                || other.controller().isEmpty()
                || other.isControlledBy(party.controller());
        boolean breach = party.breach() == 0
                || other.breach() == 0
                || party.breach() == other.breach()
                || others.contains(other.breach());
        return controller && breach;
    }
}
