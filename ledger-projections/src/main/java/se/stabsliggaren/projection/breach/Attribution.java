package se.stabsliggaren.projection.breach;

import java.util.List;

/**
 * Which breach of which controller a filing is counted to.
 *
 * @param others the breaches it may be about just as well, where its post does not say; none when it is certain
 * @param byItself whether it is counted to none of them: it names no controller, or one of whom nothing is recorded that is
 *     filed about
 * @param beforeAll whether it was filed before anything is told of any breach it could be about, so that it is about none
 */
public record Attribution(Party party, List<Integer> others, boolean byItself, boolean beforeAll) {

    public static Attribution certain(Party party) {
        return new Attribution(party, List.of(), false, false);
    }

    /** Counted to no breach, as all that it could be about came after it. */
    static Attribution beforeAll(String controller) {
        return new Attribution(Party.withoutBreach(controller), List.of(), false, true);
    }

    /** One of several, taken because something must be. */
    static Attribution guessed(Party party, Possible among) {
        return new Attribution(party, among.beside(party.breach()), false, false);
    }

    /**
     * Counted to none.
     *
     * @param name empty where it names nobody
     */
    public static Attribution byItself(String name, List<Integer> breaches) {
        return new Attribution(Party.withoutBreach(name), breaches, true, false);
    }

    /** Whether it is counted to one breach though its post leaves open which it is about. */
    public boolean isGuessed() {
        return !others.isEmpty() && !byItself;
    }

    /** Whether it is in the name of somebody of whom nothing is recorded that is filed about, and may be a misspelt one's. */
    public boolean ofStranger() {
        return byItself && !party.controller().isEmpty();
    }

    /** Whether it names nobody, and several may have filed it. */
    public boolean ofNobody() {
        return byItself && party.controller().isEmpty();
    }

    /** Whether nothing that its post says keeps it from being about this one, be it counted there or not. */
    public boolean mayBeOf(Party other) {
        return isPerhapsIn(other) && mayBeAbout(other.breach());
    }

    private boolean isPerhapsIn(Party other) {
        return byItself
                || party.controller().isEmpty()
                || other.controller().isEmpty()
                || other.isControlledBy(party.controller());
    }

    /** Whether nothing keeps it from being about this breach, whoever's it is. */
    public boolean mayBeAbout(int breach) {
        boolean ofAny = party.breach() == 0 && !byItself && !beforeAll;
        return ofAny || breach == 0 || party.breach() == breach || others.contains(breach);
    }
}
