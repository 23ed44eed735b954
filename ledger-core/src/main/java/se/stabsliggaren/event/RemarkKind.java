package se.stabsliggaren.event;

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
    BEFORE_WHAT_IT_FOLLOWS("Detta ska ha hänt före nr %s, som det följer på; kontrollera tiderna."),
    FAR_AHEAD("Posten nämner en tid som ligger mer än tio år fram; kontrollera året."),
    NAME_NEARLY_KNOWN("Ett namn här är nästan detsamma som ett i nr %s; är det samma, så för samman dem."),
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
    DECISION_WITHOUT_DECIDER("Det framgår inte vem som fattade beslutet; skriv en rättelse, med beslutsrätten."),
    DECISION_WITHOUT_MANDATE("Det framgår inte med vilken beslutsrätt beslutet fattades; skriv en rättelse."),
    DECISION_ALREADY_REVOKED("Beslutet upphävdes redan i nr %s."),
    DECISION_ALREADY_REPLACED("Beslutet ersattes redan i nr %s."),
    // Duty
    FILED_BEFORE("En första anmälan till samma mottagare finns redan i nr %s; var detta en komplettering?"),
    FINAL_FILED_BEFORE("En slutrapport till samma mottagare finns redan i nr %s; var detta en komplettering?"),
    SUPPLEMENT_WITHOUT_INITIAL("Ingen första anmälan till mottagaren är införd; för in den även i efterhand."),
    FILED_WITHOUT_AWARENESS("Ingen har bedömt när den personuppgiftsansvarige fick kännedom; för in det."),
    ASSESSED_WITHOUT_GROUNDS("Bedömningen saknar skäl; skriv varför plikten gäller eller inte."),
    ASSESSED_BOTH_WAYS("Bedömningen säger både att plikten inte gäller och att den är tvingande; rätta det ena."),
    LIMIT_PASSED_BEFORE("Att fristen gått ut är redan infört i nr %s."),
    REFERENCE_LOOKS_ODD("Numret ser inte ut som mottagarens nummer brukar; det är infört som det skrevs."),
    REFERENCE_RECEIVED_BEFORE("Samma nummer är infört redan i nr %s; kontrollera vilken anmälan det hör till."),
    // Breach
    BREACH_WITHOUT_CONTROLLER("Ingen personuppgiftsansvarig är angiven; skriv vilken nämnd det gäller."),
    ANOTHER_CONTROLLER("Posten gäller en annan personuppgiftsansvarig än nr %s; kontrollera namnet."),
    ALREADY_AWARE("Kännedom är redan införd i nr %s; säger de olika tider, rätta den som inte stämmer."),
    AWARE_WITHOUT_JUDGE("Det framgår inte vem som bedömde att kännedom fanns; skriv vem."),
    RISK_WITHOUT_REASONS("Riskbedömningen saknar skäl; skriv dem."),
    NOT_NOTIFIED_WITHOUT_REASONS("Anmälan avstås utan skäl; skriv varför."),
    NOT_NOTIFIED_DESPITE_RISK("Risk är bedömd i nr %s, men anmälan avstås; skriv skälen eller bedöm om."),
    ADVICE_NOT_FOLLOWED_WITHOUT_REASONS("Dataskyddsombudets råd följdes inte; skriv varför."),
    NOT_INFORMED_WITHOUT_REASONS("De registrerade informeras inte, och skälen saknas; skriv dem."),
    NOT_INFORMED_DESPITE_HIGH_RISK(
            "Hög risk är bedömd i nr %s, men grunden säger att risken inte är hög; rätta det ena."),
    INFORMED_BOTH_WAYS("Nr %s säger motsatsen om de registrerade informerades; rätta det ena."),
    BREACH_ALREADY_CLOSED("Incidenten avslutades redan i nr %s; posten är införd ändå."),
    CLOSED_WITHOUT_DESCRIPTION("Det är inte infört vad som hände med uppgifterna; beskriv det (GDPR 33.5)."),
    CLOSED_WITHOUT_CONSEQUENCES("Följderna för de registrerade är inte införda; beskriv dem (GDPR 33.5)."),
    CLOSED_WITHOUT_MEASURE("Ingen åtgärd är införd; skriv vad som gjordes (GDPR 33.5)."),
    CLOSED_WITHOUT_RISK("Ingen riskbedömning är införd för incidenten; för in den."),
    CLOSED_WITHOUT_NOTIFICATION_DECISION(
            "Det är inte infört om incidenten skulle anmälas eller inte; för in beslutet."),
    CLOSED_WITHOUT_INFORMING(
            "Risken är bedömd som hög, men det är inte infört om de registrerade informerades; för in det."),
    // System
    SYSTEM_REGISTERED_BEFORE("Ett system med samma namn registrerades redan i nr %s; använd det numret."),
    RESTORED_BEFORE_DOWN("Systemet är inte infört som nere; för in när det gick ned."),
    ROUTINE_ALREADY_ENDED("Rutinen avslutades redan i nr %s; börja en ny om den tas upp igen."),
    ROUND_ALREADY_FINISHED("Omgången avslutades redan i nr %s; börja en ny om den görs om."),
    ROUND_GOES_BACKWARDS("Omgången hade kommit längre i nr %s; kontrollera talet."),
    // Message
    MESSAGE_WITHOUT_APPROVAL("Ingen har godkänt meddelandet; skriv vem."),
    CHANNEL_REGISTERED_BEFORE("Kanalen registrerades redan i nr %s; använd det numret."),
    CHANNEL_OUT_OF_USE("Kanalen togs ur bruk i nr %s; kontrollera att meddelandet når fram."),
    MESSAGE_ALREADY_REPLACED("Meddelandet ersattes redan i nr %s; ersätt det i stället."),
    PROMISE_ALREADY_KEPT("Löftet om nytt besked infriades redan i nr %s."),
    // Request, document, secrecy
    REQUEST_ALREADY_ANSWERED("Begäran besvarades redan i nr %s."),
    COVERED_WITHOUT_PROVISION("En maskad uppgift saknar lagrum; skriv vilket."),
    REFUSED_WITHOUT_PROVISION("Allt lämnades inte ut, och lagrummet saknas; skriv vilket."),
    DOCUMENT_WITHOUT_NUMBER("Handlingen har varken pappersnummer eller diarienummer."),
    MARKED_WITHOUT_PROVISION("Sekretessmarkeringen saknar lagrum; skriv vilket (TF 2:20)."),
    ALREADY_UNMARKED("Markeringen togs bort redan i nr %s."),
    // Evaluation
    FINDING_WITHOUT_CITES("Iakttagelsen stöds inte av någon post; ange vilka."),
    RECOMMENDATION_WITHOUT_OWNER("Rekommendationen saknar ansvarig eller datum; skriv vem och när."),
    REPORT_ISSUED_BEFORE("En rapport med samma version lämnades redan i nr %s; ge den ett eget nummer."),
    // Record
    SHEET_ISSUED_BEFORE("Bladet delades ut redan i nr %s."),
    SHEET_NEVER_ISSUED("Bladet är inte infört som utdelat."),
    SHEET_ACCOUNTED_BEFORE("Bladet redovisades redan i nr %s."),
    ALREADY_WITHDRAWN("Posten återkallades redan i nr %s."),
    NOTHING_TO_SETTLE("Nr %s har inga anmärkningar; kontrollera numret."),
    REMARKS_ALREADY_SETTLED("Anmärkningarna klarades av redan i nr %s."),
    DISPOSAL_ALREADY_CARRIED_OUT("Gallringen verkställdes redan i nr %s."),
    MERGED_NAME_NEVER_SAID("Någon av stavningarna står inte i någon post; kontrollera hur den skrevs."),
    NAMES_ALREADY_MERGED("Namnen är redan samma och heter så."),
    HELP_WITHOUT_AGREEMENT(
            "Sekretessförbindelse eller biträdesavtal är inte infört för den externa hjälpen; ordna det."),
    // Register
    HEAD_CONTRADICTED("Avstämningen stämmer inte med den i nr %s; skriv inget mer där förrän det är utrett.");

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
