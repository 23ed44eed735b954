package se.stabsliggaren.event;

/** What kind of statement it is: fakta, bedömning, antagande, rykte. */
public enum Certainty {
    FACT,
    ASSESSMENT,
    ASSUMPTION,
    RUMOUR
}
