package se.stabsliggaren.integrity.verify;

import se.stabsliggaren.integrity.WireName;

/** What can be wrong with a bundle (spec/verifier.md, "Findings"), each with its sentence. */
public enum Defect {
    BUNDLE_UNREADABLE(Exit.CANNOT_TELL, "Filen går inte att läsa som ett paket; hämta den på nytt"),
    BUNDLE_TOO_LARGE(
            Exit.CANNOT_TELL, "Paketet är uppackat större än vad en webbläsare orkar; ta programmet ledger-core.jar"),
    ZIP_TRAILING_DATA(Exit.DAMAGED, "Det finns mer i filen efter paketets slut"),
    ZIP_HIDDEN_DATA(Exit.DAMAGED, "Det finns data i paketet som inte hör till någon fil i det"),
    ZIP_NAME_TWICE(Exit.DAMAGED, "Två filer i paketet har samma namn"),
    ZIP_NAMES_DIFFER(Exit.DAMAGED, "Paketets innehållsförteckning säger annat om en fil än filen själv"),
    ZIP_UNSUPPORTED(Exit.DAMAGED, "Paketet är packat på ett sätt som inte är tillåtet"),
    FILE_MISSING(Exit.DAMAGED, "En fil som ska finnas saknas"),
    FILE_EXTRA(Exit.DAMAGED, "En fil finns som förteckningen inte nämner"),
    FILE_CHANGED(Exit.DAMAGED, "En fil är inte den som förteckningen nämner"),
    FILE_NAME_BAD(Exit.DAMAGED, "En fil har ett namn som inte får finnas i ett paket"),
    FILE_FORM_BAD(Exit.DAMAGED, "En fil slutar mitt i en rad, har en rad som är för lång, eller är för stor"),
    MANIFEST_BAD(Exit.DAMAGED, "Förteckningen manifest.json har inte rätt form"),
    MANIFEST_NOT_LAST(Exit.DAMAGED, "Förteckningen är inte den sista filen i paketet"),
    NO_POSTS(Exit.DAMAGED, "Det finns inga poster; ett tomt paket visar ingenting"),
    COUNT_WRONG(Exit.DAMAGED, "Antalet poster stämmer inte"),
    POST_NOT_CANONICAL(Exit.DAMAGED, "Postens bytes är inte kanonisk JSON"),
    POST_FORM_BAD(Exit.DAMAGED, "Postens bytes har inte en posts form"),
    POST_NUMBER_WRONG(Exit.DAMAGED, "Posten på den här platsen bär ett annat nummer"),
    POST_FROM_ANOTHER_LOG(Exit.DAMAGED, "Posten hör till en annan logg"),
    POST_BYTES_CHANGED(Exit.DAMAGED, "Postens bytes är inte de som loggens löv är räknat på"),
    ROOT_DIFFERS(Exit.DAMAGED, "Posterna ger inte den rot som loggens huvud visar"),
    CONTENT_NOT_CANONICAL(Exit.DAMAGED, "Postens innehåll är inte kanonisk JSON"),
    CONTENT_FORM_BAD(Exit.DAMAGED, "Postens innehåll har inte rätt form"),
    CONTENT_DIFFERS(Exit.DAMAGED, "Det visade innehållet är inte det som posten förseglar"),
    SLOT_COUNT_WRONG(Exit.DAMAGED, "Posten har ett annat antal fält och ord än den förseglar"),
    SLOT_COVERED_WITHOUT_RELEASE(Exit.DAMAGED, "Något är täckt utan ett utlämnande med angiven bestämmelse"),
    RELEASE_UNRESOLVED(Exit.DAMAGED, "Den sekretessprövning som maskningen ska följa finns inte"),
    ASSESSMENT_COVERED(Exit.DAMAGED, "Sekretessprövningen som maskningen ska följa visas inte i sin helhet"),
    COVERED_UNASSESSED(Exit.DAMAGED, "Något är täckt som sekretessprövningen inte nämner"),
    ASSESSED_UNCOVERED(Exit.DAMAGED, "Något visas som sekretessprövningen säger ska vara täckt"),
    PROVISION_DIFFERS(Exit.DAMAGED, "Något är täckt med stöd av en annan bestämmelse än sekretessprövningen säger"),
    PASSAGE_UNRESOLVED(Exit.DAMAGED, "Sekretessprövningen nämner ett fält eller ord som posten inte har"),
    LATER_POST_SHOWN(Exit.DAMAGED, "En post efter sekretessprövningen visas, fast ingen har prövat den"),
    ERASURE_UNRESOLVED(Exit.DAMAGED, "Något sägs vara gallrat, men ingen senare post visar att det gallrades"),
    ERASURE_UNDECIDED(
            Exit.DAMAGED, "Något sägs vara gallrat som beslutet inte nämner, eller så visas inget sådant beslut"),
    NOT_ERASABLE(Exit.DAMAGED, "Något sägs vara gallrat som inte kan gallras; bara ord, personer och filer kan det"),
    CITATION_UNRESOLVED(Exit.DAMAGED, "Posten hänvisar till en post som inte finns"),
    ATTACHMENT_MISSING(Exit.DAMAGED, "En bilaga som posten hänvisar till saknas"),
    ATTACHMENT_DIFFERS(Exit.DAMAGED, "En bilaga är inte den fil som den ska vara"),
    ATTACHMENT_UNNAMED(Exit.DAMAGED, "En bilaga hör inte till någon visad post"),
    CHECKPOINT_BAD(Exit.DAMAGED, "Loggens huvud är inte ett undertecknat huvud på tre rader"),
    ORIGIN_WRONG(Exit.DAMAGED, "Huvudet hör till en annan logg än förteckningen säger"),
    SIGNATURE_BAD(Exit.DAMAGED, "En underskrift av en känd nyckel stämmer inte"),
    NOT_SIGNED_BY_KEY(Exit.DAMAGED, "Den angivna nyckeln har inte undertecknat något av huvudena"),
    KEY_NOT_INTRODUCED(Exit.DAMAGED, "Huvudet är inte undertecknat av en nyckel som registret har infört"),
    KEY_ORDER_BAD(Exit.DAMAGED, "Registret inför loggens nycklar i en ordning som ingen har bytt dem i"),
    KEY_OUTDATED(Exit.DAMAGED, "Huvudet är undertecknat av en nyckel som hade bytts ut dessförinnan"),
    ROTATION_BAD(Exit.DAMAGED, "Ett huvud vid vilket registret bytte nyckel är inte registrets huvud vid det numret"),
    NOTED_HEAD_DIFFERS(Exit.DAMAGED, "Registret har antecknat ett annat huvud än posterna ger"),
    NOTED_HEAD_LARGER(Exit.DAMAGED, "Registret har antecknat fler poster än paketet har; slutet saknas"),
    HEAD_DIFFERS(Exit.DAMAGED, "Loggen är inte en fortsättning på det sparade huvudet"),
    HEAD_LARGER(Exit.DAMAGED, "Det sparade huvudet har fler poster än paketet; slutet saknas"),
    HEAD_OF_ANOTHER_LOG(Exit.CANNOT_TELL, "Det sparade huvudet hör till en annan logg; ange ett för den här"),
    PAPER_DIFFERS(Exit.DAMAGED, "Siffrorna på papperet är inte huvudet för något antal poster i paketet"),
    POLICY_NOT_MET(Exit.DAMAGED, "Huvudet har inte de bevittnanden som policyn kräver"),
    MOVE_NOT_TAKEN(
            Exit.DAMAGED, "Efter en flytt kommer inte mottagarens övertagande, eller ett övertagande utan flytt"),
    MOVE_SIGNATURE_BAD(Exit.DAMAGED, "Underskriften i övertagandet, eller under mottagarens avböjande, stämmer inte"),
    FORK_AFTER_MOVE(
            Exit.DAMAGED,
            "Loggen har flyttat, men det här är inte undertecknat dit den flyttade; den gamla platsen skrev vidare"),
    TYPE_UNKNOWN(Exit.CANNOT_TELL, "Posten är av en sort som programmet inte känner; hämta ett nyare"),
    WRONG_USE(Exit.CANNOT_TELL, "Programmet kan inte läsa det som angavs");

    private final Exit exit;
    private final String sentence;

    Defect(Exit exit, String sentence) {
        this.exit = exit;
        this.sentence = sentence;
    }

    public Exit exit() {
        return exit;
    }

    String sentence() {
        return sentence;
    }

    /** The name that other programs may rely on, e.g. {@code post-bytes-changed}. */
    public String code() {
        return WireName.of(this);
    }
}
