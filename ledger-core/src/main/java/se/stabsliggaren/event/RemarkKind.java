package se.stabsliggaren.event;

import java.util.List;

/**
 * Everything a rule can notice, with the sentence the staff reads. {@code %s} stands for the posts it concerns. The
 * names are stored and never change; the sentences are only shown and may get better.
 */
public enum RemarkKind {
    // Any post
    OCCURRED_IN_THE_FUTURE("Tidpunkten ligger efter registreringen; kontrollera klockan eller rätta posten."),
    ABOUT_ANOTHER_KIND("Posten hänvisar till nr %s, som är av annat slag; rätta numret om det blev fel."),
    ABOUT_A_WITHDRAWN_POST("Posten hänvisar till nr %s, som är återkallad."),
    AFTER_CLOSING("Händelsen är avslutad; posten är införd ändå. Återöppna om krisarbetet går vidare."),
    CORRECTED_WITHOUT_REASON("Rättelsen saknar skäl; skriv varför nr %s rättas."),
    ENDS_BEFORE_IT_BEGINS("Slutet ligger före början; rätta tiderna."),
    // Incident
    ALREADY_CLOSED("Händelsen avslutades redan i nr %s."),
    NOT_CLOSED("Händelsen är inte avslutad och kan inte återöppnas."),
    STATE_ALREADY_STARTED("Läget gäller redan sedan nr %s."),
    STATE_NOT_STARTED("Läget har inte börjat, så det kan inte upphöra."),
    // Consequence, question, task, meeting
    ALREADY_ENDED("Detta avslutades redan i nr %s."),
    ALREADY_ANSWERED("Frågan besvarades redan i nr %s."),
    ALREADY_APPROVED("Anteckningarna justerades redan i nr %s."),
    TASK_WITHOUT_ANYBODY("Ingen har fått uppgiften; skriv vem som gör den."),
    // Staff
    STAFF_ALREADY_ACTIVE("Staben är redan samlad sedan nr %s."),
    STAFF_NOT_ACTIVE("Staben har inte samlats, så den kan inte avvecklas."),
    RELIEVED_WITHOUT_SUCCESSOR("Ingen har tagit över rollen; skriv vem som avlöser."),
    // Decision
    DECISION_WITHOUT_DECIDER("Beslutet saknar beslutsfattare; komplettera med en rättelse."),
    DECISION_WITHOUT_MANDATE("Det framgår inte med vilken beslutsrätt beslutet fattades; komplettera med en rättelse."),
    DECISION_ALREADY_REVOKED("Beslutet upphävdes redan i nr %s."),
    DECISION_ALREADY_REPLACED("Beslutet ersattes redan i nr %s."),
    // Duty
    FILED_BEFORE("En första anmälan till samma mottagare finns redan i nr %s; var detta en komplettering?"),
    SUPPLEMENT_WITHOUT_INITIAL("Ingen första anmälan till mottagaren är införd."),
    FILED_WITHOUT_AWARENESS("Ingen har bedömt när den personuppgiftsansvarige fick kännedom; för in det."),
    ASSESSED_WITHOUT_GROUNDS("Bedömningen saknar skäl."),
    REFERENCE_LOOKS_ODD("Numret ser inte ut som mottagarens nummer brukar; det är infört som det skrevs."),
    // Breach
    ALREADY_AWARE("Kännedom är redan införd i nr %s; fristen löper från den."),
    RISK_WITHOUT_REASONS("Riskbedömningen saknar skäl."),
    NOT_NOTIFIED_DESPITE_RISK("Risk är bedömd i nr %s, men anmälan avstås; skriv skälen."),
    NOT_INFORMED_DESPITE_HIGH_RISK("Hög risk är bedömd i nr %s, men grunden säger att risken inte är hög."),
    CLOSED_WITHOUT_RISK("Ingen riskbedömning är införd för incidenten."),
    // System
    ROUTINE_ALREADY_ENDED("Rutinen avslutades redan i nr %s."),
    ROUND_ALREADY_FINISHED("Omgången avslutades redan i nr %s."),
    ROUND_GOES_BACKWARDS("Omgången hade kommit längre i nr %s."),
    // Message
    MESSAGE_WITHOUT_APPROVAL("Ingen har godkänt meddelandet; skriv vem."),
    MESSAGE_ALREADY_REPLACED("Meddelandet ersattes redan i nr %s."),
    PROMISE_ALREADY_KEPT("Löftet om nytt besked infriades redan i nr %s."),
    // Request, document, secrecy
    REFUSED_WITHOUT_PROVISION("Beslutet att inte lämna ut allt saknar lagrum; ett avslag ska ange det (TF 2:20)."),
    DOCUMENT_WITHOUT_NUMBER("Handlingen har varken pappersnummer eller diarienummer."),
    ALREADY_UNMARKED("Markeringen togs bort redan i nr %s."),
    // Evaluation
    FINDING_WITHOUT_CITES("Iakttagelsen stöds inte av någon post; ange vilka."),
    RECOMMENDATION_WITHOUT_OWNER("Rekommendationen saknar ansvarig eller datum."),
    // Record
    SHEET_ISSUED_BEFORE("Bladet delades ut redan i nr %s."),
    SHEET_NEVER_ISSUED("Bladet är inte infört som utdelat."),
    SHEET_ACCOUNTED_BEFORE("Bladet redovisades redan i nr %s."),
    ALREADY_WITHDRAWN("Posten återkallades redan i nr %s."),
    HELP_WITHOUT_AGREEMENT("Sekretessförbindelse eller biträdesavtal är inte infört för den externa hjälpen.");

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
