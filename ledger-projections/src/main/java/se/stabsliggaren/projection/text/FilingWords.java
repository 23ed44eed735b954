package se.stabsliggaren.projection.text;

import java.util.Set;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.format.TypedName;

/**
 * What was done by a filing, in Swedish. Only an authority or another body is notified: those whose data or service it is
 * are informed, and one's own documentation is written.
 */
public final class FilingWords {

    private static final Set<String> OWN = Set.of("egen dokumentation", "dokumentation", "dokumentationen");

    private static final Set<String> DIARY = Set.of("eget diarium", "diariet", "diarium");

    private static final Set<String> INFORMED = Set.of(
            "de registrerade",
            "registrerade",
            "tjänstens mottagare",
            "mottagare",
            "mottagarna",
            "invånare",
            "invånarna",
            "medborgare",
            "kunder",
            "brukare",
            "vårdnadshavare");

    /** What it is to file with somebody. */
    public enum Way {
        NOTIFIED,
        INFORMED,
        DOCUMENTED,
        REGISTERED
    }

    private FilingWords() {}

    public static Way way(String recipient) {
        String typed = TypedName.of(recipient).folded();
        if (INFORMED.contains(typed)) {
            return Way.INFORMED;
        }
        if (OWN.contains(typed)) {
            return Way.DOCUMENTED;
        }
        return DIARY.contains(typed) ? Way.REGISTERED : Way.NOTIFIED;
    }

    /** {@code Anmälan till IMY}, {@code Information till de registrerade}, {@code Dokumenterat i egen dokumentation}. */
    public static String of(Stage stage, String recipient) {
        return switch (way(recipient)) {
            case NOTIFIED -> SwedishCodes.of(stage) + " till " + recipient;
            case INFORMED -> information(stage) + " till " + recipient;
            case DOCUMENTED -> "Dokumenterat" + after(stage) + " i " + recipient;
            case REGISTERED -> "Infört" + after(stage) + " i " + recipient;
        };
    }

    /** The same of the first of them: {@code den första anmälan hos IMY}. */
    public static String first(String recipient) {
        return switch (way(recipient)) {
            case NOTIFIED -> "den första anmälan hos " + recipient;
            case INFORMED -> "den första informationen till " + recipient;
            case DOCUMENTED, REGISTERED -> "det första i " + recipient;
        };
    }

    /** That no post says when the first was: {@code när anmälan gjordes}. */
    public static String unknownWhen(String recipient) {
        return switch (way(recipient)) {
            case NOTIFIED -> "när anmälan gjordes";
            case INFORMED -> "när informationen lämnades";
            case DOCUMENTED, REGISTERED -> "när det infördes";
        };
    }

    /** What such posts are counted as, before the recipient. */
    public static String counted(Way way) {
        return switch (way) {
            case NOTIFIED -> "Anmälningar hos";
            case INFORMED -> "Informerade";
            case DOCUMENTED -> "Dokumenterat i";
            case REGISTERED -> "Infört i";
        };
    }

    /** Which posts are counted so. */
    public static String countedOf(Way way) {
        return switch (way) {
            case NOTIFIED -> "Poster om anmälningar, kompletteringar och rapporter, efter mottagare.";
            case INFORMED -> "Poster om plikter som är fullgjorda genom information, efter vilka som fick den.";
            case DOCUMENTED, REGISTERED ->
                "Poster om plikter som är fullgjorda genom något infört hos er själva, efter var.";
        };
    }

    private static String information(Stage stage) {
        return switch (stage) {
            case INITIAL -> "Information";
            case SUPPLEMENT -> "Kompletterande information";
            case STATUS -> "Information om läget";
            case FINAL -> "Avslutande information";
        };
    }

    private static String after(Stage stage) {
        return switch (stage) {
            case INITIAL -> "";
            case SUPPLEMENT -> ", komplettering,";
            case STATUS -> ", läget,";
            case FINAL -> ", slutligt,";
        };
    }
}
