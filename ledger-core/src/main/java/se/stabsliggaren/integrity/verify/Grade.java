package se.stabsliggaren.integrity.verify;

import se.stabsliggaren.integrity.WireName;

/** What vouches for a bundle in which nothing is wrong (spec/verifier.md, "Grades"). */
public enum Grade {
    CONSISTENT("endast samstämmig: paketet motsäger inte sig självt, men inget utanför det har styrkt det"),
    SIGNED("undertecknad: huvudet är undertecknat med en nyckel som angavs, eller som dess register inför"),
    PAPER_HEAD("stämmer med papper: siffrorna är huvudet för så många poster"),
    WITNESSED("bevittnad"),
    EXTENDS_HEAD("bygger på sparat huvud: inget i det har ändrats eller tagits bort sedan dess");

    private final String words;

    /** Whether it is something outside the bundle that vouches. */
    public boolean fromOutside() {
        return this != CONSISTENT;
    }

    Grade(String words) {
        this.words = words;
    }

    /** The name that other programs may rely on, e.g. {@code extends-head}. */
    public String code() {
        return WireName.of(this);
    }

    String words() {
        return words;
    }
}
