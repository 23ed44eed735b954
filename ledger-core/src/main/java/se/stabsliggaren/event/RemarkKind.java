package se.stabsliggaren.event;

import java.util.List;

/**
 * Everything a rule can notice, with the sentence the staff reads. {@code %s} stands for the posts it concerns. The
 * names are stored and never change; the sentences are only shown and may get better.
 */
public enum RemarkKind {
    OCCURRED_IN_THE_FUTURE("Tidpunkten ligger efter registreringen; kontrollera klockan eller rätta posten."),
    ABOUT_ANOTHER_KIND("Posten hänvisar till nr %s, som är av annat slag; rätta numret om det blev fel."),
    ABOUT_A_WITHDRAWN_POST("Posten hänvisar till nr %s, som är återkallad."),
    AFTER_CLOSING("Händelsen är avslutad; posten är införd ändå. Återöppna om krisarbetet går vidare."),
    SAID_BEFORE("Samma sak är redan införd i nr %s."),
    ENDS_BEFORE_IT_BEGINS("Slutet ligger före början; rätta tiderna."),
    DECISION_WITHOUT_DECIDER("Beslutet saknar beslutsfattare; komplettera med en rättelse."),
    DECISION_WITHOUT_MANDATE("Det framgår inte med vilken beslutsrätt beslutet fattades; komplettera med en rättelse."),
    DECISION_ALREADY_REVOKED("Beslutet upphävdes redan i nr %s."),
    DECISION_ALREADY_REPLACED("Beslutet ersattes redan i nr %s.");

    private final String sentence;

    RemarkKind(String sentence) {
        this.sentence = sentence;
    }

    /** The Swedish sentence, with the posts filled in. */
    public String sentence(java.util.List<Ref> about) {
        return sentence.formatted(about.stream()
                .map(ref -> Integer.toString(ref.post()))
                .collect(java.util.stream.Collectors.joining(", ")));
    }
}
