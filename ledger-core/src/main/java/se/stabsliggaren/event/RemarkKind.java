package se.stabsliggaren.event;

/**
 * Everything a rule can notice, with the sentence the staff reads. {@code %s} stands for the posts it concerns. The
 * names are stored and never change; the sentences are only shown and may get better. A remark stays on its post for good,
 * and a post can be placed ahead in time: a sentence tells of that post and those before it, as they were recorded.
 */
public enum RemarkKind {
    // Any post
    OCCURRED_IN_THE_FUTURE(
            "Tidpunkten ligger efter registreringen; är det bestämt för den tiden stämmer posten, kontrollera annars klockan och tiden."),
    ABOUT_ANOTHER_KIND("Posten hänvisar till nr %s, som är av annat slag; rätta numret om det blev fel."),
    ABOUT_A_WITHDRAWN_POST("Posten hänvisar till nr %s, som är återkallad."),
    AFTER_CLOSING("Nr %s avslutar händelsen; posten är införd ändå. Återöppna om krisarbetet går vidare."),
    CORRECTED_WITHOUT_REASON("Posten säger inte varför nr %s rättas; skriv skälet."),
    ENDS_BEFORE_IT_BEGINS("Slutet ligger före början; rätta tiderna."),
    BEFORE_WHAT_IT_FOLLOWS("Detta ska ha hänt före nr %s, som det följer på; kontrollera tiderna."),
    FAR_AHEAD("Posten nämner en tid som ligger mer än tio år fram; kontrollera året."),
    NAME_NEARLY_KNOWN("Ett namn här är nästan detsamma som ett i nr %s; är det samma, så för samman dem."),
    LISTED_AS_TWO_THOUGH_MERGED(
            "Posten nämner bredvid varandra namn som är sammanförda till ett; är de två, så återkalla sammanförandet."),
    // Incident
    ALREADY_CLOSED("Nr %s avslutar redan händelsen."),
    NOT_CLOSED(
            "Ingen tidigare post säger, i den ordning de är införda, att händelsen är avslutad; för in avslutet om det fattas."),
    STATE_ALREADY_STARTED("Nr %s säger redan att läget börjar gälla."),
    STATE_NOT_STARTED(
            "Ingen tidigare post säger, i den ordning de är införda, att läget gäller; för in när det började om det fattas."),
    // Consequence, question, task, meeting
    ALREADY_ENDED("Nr %s avslutar redan detta."),
    ALREADY_ANSWERED("Frågan besvarades redan i nr %s."),
    ALREADY_APPROVED("Anteckningarna justerades redan i nr %s."),
    TASK_WITHOUT_ANYBODY("Posten säger inte vem som fick uppgiften; skriv vem som gör den."),
    // Staff
    STAFF_ALREADY_ACTIVE("Nr %s säger redan att staben samlas."),
    STAFF_NOT_ACTIVE(
            "Ingen tidigare post säger, i den ordning de är införda, att staben är samlad; för in när den samlades om det fattas."),
    RELIEVED_WITHOUT_SUCCESSOR("Posten säger inte vem som tog över rollen; skriv vem som avlöser."),
    // Decision
    DECISION_WITHOUT_DECIDER("Det framgår inte vem som fattade beslutet; skriv en rättelse, med beslutsrätten."),
    DECISION_WITHOUT_MANDATE("Det framgår inte med vilken beslutsrätt beslutet fattades; skriv en rättelse."),
    DECISION_ALREADY_REVOKED("Nr %s upphäver redan beslutet."),
    DECISION_ALREADY_REPLACED("Nr %s ersätter redan beslutet."),
    // Duty
    FILED_BEFORE("En första anmälan till samma mottagare finns redan i nr %s; var detta en komplettering?"),
    FINAL_FILED_BEFORE("En slutrapport till samma mottagare finns redan i nr %s; var detta en komplettering?"),
    SUPPLEMENT_WITHOUT_INITIAL(
            "Ingen tidigare post säger att en första anmälan är lämnad, till mottagaren eller enligt samma lag; för in den även i efterhand."),
    FILED_WITHOUT_AWARENESS("Ingen tidigare post säger när den som anmälan gäller fick kännedom; för in det."),
    ASSESSED_WITHOUT_GROUNDS("Posten säger inte varför plikten gäller eller inte; skriv skälen."),
    ASSESSED_BOTH_WAYS("Bedömningen säger både att plikten inte gäller och att den är tvingande; rätta det ena."),
    LIMIT_PASSED_BEFORE("Att fristen gått ut är redan infört i nr %s."),
    REFERENCE_LOOKS_ODD("Numret ser inte ut som mottagarens nummer brukar; det är infört som det skrevs."),
    REFERENCE_RECEIVED_BEFORE("Samma nummer är infört redan i nr %s; kontrollera vilken anmälan det hör till."),
    // Breach
    BREACH_WITHOUT_CONTROLLER("Ingen personuppgiftsansvarig är angiven; skriv vilken nämnd det gäller."),
    ANOTHER_CONTROLLER("Posten gäller en annan personuppgiftsansvarig än nr %s; kontrollera namnet."),
    ALREADY_AWARE("Kännedom är redan införd i nr %s; säger de olika tider, rätta den som inte stämmer."),
    AWARE_WITHOUT_JUDGE("Det framgår inte vem som bedömde att kännedom fanns; skriv vem."),
    RISK_WITHOUT_REASONS("Posten säger inte varför risken bedöms så; skriv skälen."),
    NOT_NOTIFIED_WITHOUT_REASONS("Posten säger inte varför anmälan avstås; skriv skälen."),
    NOT_NOTIFIED_DESPITE_RISK("Risk är bedömd i nr %s, men anmälan avstås; skriv skälen eller bedöm om."),
    ADVICE_NOT_FOLLOWED_WITHOUT_REASONS("Posten säger inte varför dataskyddsombudets råd inte följdes; skriv skälen."),
    NOT_INFORMED_WITHOUT_REASONS("Posten säger inte varför de registrerade inte informeras; skriv skälen."),
    NOT_INFORMED_DESPITE_HIGH_RISK(
            "Hög risk är bedömd i nr %s, men grunden säger att risken inte är hög; rätta det ena."),
    INFORMED_BOTH_WAYS("Nr %s säger motsatsen om de registrerade informerades; rätta det ena."),
    BREACH_ALREADY_CLOSED("Nr %s avslutar redan incidenten; posten är införd ändå."),
    CLOSED_WITHOUT_DESCRIPTION("Ingen tidigare post säger vad som hände med uppgifterna; beskriv det (GDPR 33.5)."),
    CLOSED_WITHOUT_CONSEQUENCES(
            "Ingen tidigare post säger vilka följderna för de registrerade är; beskriv dem (GDPR 33.5)."),
    CLOSED_WITHOUT_MEASURE("Ingen tidigare post säger vad som gjordes åt incidenten; skriv det (GDPR 33.5)."),
    CLOSED_WITHOUT_RISK("Ingen tidigare post säger hur risken bedömdes; för in det."),
    CLOSED_WITHOUT_NOTIFICATION_DECISION(
            "Ingen tidigare post säger om incidenten skulle anmälas eller inte; för in beslutet."),
    CLOSED_WITHOUT_INFORMING(
            "Risken är bedömd som hög, och ingen tidigare post säger om de registrerade informerades; för in det."),
    // System
    SYSTEM_REGISTERED_BEFORE("Ett system med samma namn registrerades redan i nr %s; använd det numret."),
    RESTORED_BEFORE_DOWN("Ingen tidigare post säger att systemet var nere; för in när det gick ned."),
    ROUTINE_ALREADY_ENDED("Nr %s avslutar redan rutinen; börja en ny om den tas upp igen."),
    ROUND_ALREADY_FINISHED("Nr %s avslutar redan omgången; börja en ny om den görs om."),
    ROUND_GOES_BACKWARDS("Omgången hade kommit längre i nr %s; kontrollera talet."),
    // Message
    MESSAGE_WITHOUT_APPROVAL("Posten säger inte vem som godkände meddelandet; skriv vem."),
    CHANNEL_REGISTERED_BEFORE("Kanalen registrerades redan i nr %s; använd det numret."),
    CHANNEL_OUT_OF_USE("Nr %s tar kanalen ur bruk; kontrollera att meddelandet når fram."),
    MESSAGE_ALREADY_REPLACED("Nr %s ersätter redan meddelandet; ersätt det i stället."),
    PROMISE_ALREADY_KEPT("Nr %s säger redan att löftet om nytt besked är infriat."),
    // Request, document, secrecy
    REQUEST_ALREADY_ANSWERED("Begäran besvarades redan i nr %s."),
    COVERED_WITHOUT_PROVISION("En maskad uppgift saknar lagrum; skriv vilket."),
    REFUSED_WITHOUT_PROVISION("Allt lämnades inte ut, och posten säger inte med vilket lagrum; skriv vilket."),
    DOCUMENT_WITHOUT_NUMBER(
            "Posten säger varken handlingens pappersnummer eller dess diarienummer; skriv det den har."),
    MARKED_WITHOUT_PROVISION("Sekretessmarkeringen saknar lagrum; skriv vilket (TF 2:20)."),
    ALREADY_UNMARKED("Markeringen togs bort redan i nr %s."),
    // Evaluation
    FINDING_WITHOUT_CITES("Posten säger inte vad iakttagelsen stöds av; ange vilka poster."),
    RECOMMENDATION_WITHOUT_OWNER(
            "Posten säger inte både vem som ansvarar för rekommendationen och till när; skriv det som fattas."),
    REPORT_ISSUED_BEFORE("En rapport med samma version lämnades redan i nr %s; ge den ett eget nummer."),
    // Record
    SHEET_ISSUED_BEFORE("Bladet delades ut redan i nr %s."),
    SHEET_NEVER_ISSUED("Ingen tidigare post säger att bladet delades ut."),
    SHEET_ACCOUNTED_BEFORE("Bladet redovisades redan i nr %s."),
    ALREADY_WITHDRAWN("Posten återkallades redan i nr %s."),
    EARLIER_WORDING_WITHDRAWN(
            "En återkallelse gäller alla lydelser, också nr %1$s; stämmer den, för in den igen som en rättelse av nr %1$s."),
    NOTHING_TO_SETTLE("Nr %s har inga anmärkningar; kontrollera numret."),
    REMARKS_ALREADY_SETTLED("Anmärkningarna klarades av redan i nr %s."),
    DISPOSAL_ALREADY_CARRIED_OUT("Gallringen verkställdes redan i nr %s."),
    MERGED_NAME_NEVER_SAID("Någon av stavningarna står inte i någon post; kontrollera hur den skrevs."),
    NAMES_ALREADY_MERGED("Namnen är redan samma och heter så."),
    MERGED_NAMES_LISTED_AS_TWO(
            "Nr %s nämner två av namnen bredvid varandra, som två, och deras frister räknas nu som en; är de två, så återkalla sammanförandet."),
    HELP_WITHOUT_AGREEMENT(
            "Posten säger inte att både sekretessförbindelse och biträdesavtal finns för den externa hjälpen; ordna det."),
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
