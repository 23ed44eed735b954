package se.stabsliggaren.projection.text;

import se.stabsliggaren.event.BreachEvent.Loss;
import se.stabsliggaren.event.BreachEvent.NotInformedGround;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.Confirmation;
import se.stabsliggaren.event.ConsequenceEvent.ProtectedValue;
import se.stabsliggaren.event.ContactEvent.Outcome;
import se.stabsliggaren.event.CostEvent.CostState;
import se.stabsliggaren.event.DocumentEvent.Movement;
import se.stabsliggaren.event.DutyEvent.Course;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.EvaluationEvent.Progress;
import se.stabsliggaren.event.IncidentEvent.Aspect;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
import se.stabsliggaren.event.IncidentEvent.Knower;
import se.stabsliggaren.event.IncidentEvent.ThreatOutcome;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.MessageEvent.ChannelState;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.event.RecordEvent.SheetOutcome;
import se.stabsliggaren.event.RequestEvent.Answer;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.WorkMode;

/** The Swedish words for the codes of the record (design, "Words on Swedish pages"). */
public final class SwedishCodes {

    private SwedishCodes() {}

    public static String of(MandateKind kind) {
        return switch (kind) {
            case LINE -> "linjen";
            case DELEGATION -> "delegation";
            case CRISIS_BOARD_CHAIR -> "krisledningsnämndens ordförande";
            case URGENT_CHAIR -> "ordförandebeslut i brådskande ärende";
            case CRISIS_BOARD -> "krisledningsnämnden";
            case BOARD -> "nämnden";
            case OTHER -> "annan beslutsrätt";
            case UNKNOWN -> "okänd beslutsrätt";
        };
    }

    public static String of(NameKind kind) {
        return switch (kind) {
            case SYSTEM -> "system";
            case BODY -> "organisation";
            case CHANNEL -> "kanal";
            case GROUP -> "grupp";
            case ROLE -> "roll";
        };
    }

    public static String of(Certainty certainty) {
        return switch (certainty) {
            case FACT -> "fakta";
            case ASSESSMENT -> "bedömning";
            case ASSUMPTION -> "antagande";
            case RUMOUR -> "rykte";
        };
    }

    public static String of(Confirmation confirmation) {
        return switch (confirmation) {
            case SUSPECTED -> "misstänkt";
            case CONFIRMED -> "bekräftat";
            case REFUTED -> "avfärdat";
            case UNKNOWN -> "inte sagt om det är bekräftat";
        };
    }

    public static String of(CrisisState state) {
        return switch (state) {
            case CRISIS_LEADERSHIP -> "krisledning";
            case STAFF_MODE -> "stabsläge";
            case EXTRAORDINARY_EVENT -> "extraordinär händelse";
        };
    }

    public static String of(Aspect aspect) {
        return switch (aspect) {
            case VECTOR -> "Vägen in";
            case CAUSE -> "Orsak";
            case EXFILTRATION -> "Uppgifter som lämnat huset";
            case LEAKED_CREDENTIALS -> "Läckta lösenord";
            case EXTORTION -> "Utpressning";
            case ATTRIBUTION -> "Vem som ligger bakom";
            case OTHER -> "Uppgift om händelsen";
        };
    }

    public static String of(ProtectedValue value) {
        return switch (value) {
            case LIFE_AND_HEALTH -> "liv och hälsa";
            case FUNCTION_OF_SOCIETY -> "samhällets funktionalitet";
            case DEMOCRACY_AND_RULE_OF_LAW -> "demokrati och rättssäkerhet";
            case ENVIRONMENT_AND_ECONOMY -> "miljö och ekonomi";
            case NATIONAL_SOVEREIGNTY -> "nationell suveränitet";
        };
    }

    public static String of(Verdict verdict) {
        return switch (verdict) {
            case APPLIES -> "gäller";
            case DOES_NOT_APPLY -> "gäller inte";
            case UNKNOWN -> "oklart om den gäller";
        };
    }

    public static String of(Obligation obligation) {
        return switch (obligation) {
            case MANDATORY -> "obligatorisk";
            case VOLUNTARY -> "frivillig";
            case UNKNOWN -> "oklart om den är obligatorisk";
        };
    }

    public static String of(Stage stage) {
        return switch (stage) {
            case INITIAL -> "Anmälan";
            case SUPPLEMENT -> "Komplettering";
            case STATUS -> "Lägesrapport";
            case FINAL -> "Slutrapport";
        };
    }

    public static String of(Course course) {
        return switch (course) {
            case OPENED -> "ärendet öppnat";
            case MORE_ASKED_FOR -> "fler uppgifter begärda";
            case DECIDED -> "beslut i ärendet";
            case CLOSED -> "ärendet avslutat";
            case REOPENED -> "ärendet återupptaget";
        };
    }

    public static String of(Loss loss) {
        return switch (loss) {
            case CONFIDENTIALITY -> "konfidentialitet";
            case INTEGRITY -> "riktighet";
            case AVAILABILITY -> "tillgänglighet";
        };
    }

    public static String of(Risk risk) {
        return switch (risk) {
            case UNLIKELY -> "osannolik risk";
            case RISK -> "risk";
            case HIGH -> "hög risk";
        };
    }

    public static String of(NotInformedGround ground) {
        return switch (ground) {
            case NO_HIGH_RISK -> "ingen hög risk";
            case DATA_UNINTELLIGIBLE -> "uppgifterna är oläsbara för obehöriga";
            case RISK_REMOVED -> "åtgärder har undanröjt den höga risken";
            case DISPROPORTIONATE -> "oproportionell ansträngning, allmänheten informeras i stället";
            case NOT_YET -> "inte ännu";
        };
    }

    public static String of(SystemStatus status) {
        return switch (status) {
            case UP -> "i drift";
            case LIMITED -> "begränsad drift";
            case DOWN -> "nere";
            case SHUT_BY_US -> "avstängt av oss";
            case ENCRYPTED -> "krypterat";
            case LOST -> "förlorat";
            case RESTORING -> "återställs";
            case VERIFIED -> "kontrollerat";
            case RESTORED -> "återställt";
        };
    }

    public static String of(WorkMode mode) {
        return switch (mode) {
            case NORMAL -> "arbete som vanligt";
            case COMPUTERS_OFF -> "datorer ska vara avstängda";
            case COMPUTERS_ALLOWED -> "datorer får användas";
            case REMOTE_NOT_POSSIBLE -> "distansarbete är inte möjligt";
            case REMOTE_POSSIBLE -> "distansarbete är möjligt";
            case OTHER -> "annat arbetssätt";
        };
    }

    public static String of(Side side) {
        return switch (side) {
            case INTERNAL -> "internt";
            case EXTERNAL -> "externt";
        };
    }

    public static String of(ChannelState state) {
        return switch (state) {
            case IN_USE -> "används";
            case LIMITED -> "används begränsat";
            case OUT_OF_USE -> "används inte";
        };
    }

    public static String of(Outcome outcome) {
        return switch (outcome) {
            case REACHED -> "nåddes";
            case NO_ANSWER -> "inget svar";
            case LEFT_MESSAGE -> "meddelande lämnat";
            case CALL_BACK -> "ringer tillbaka";
        };
    }

    public static String of(CostState state) {
        return switch (state) {
            case ORDERED -> "beställt";
            case INVOICED -> "fakturerat";
        };
    }

    public static String of(Answer answer) {
        return switch (answer) {
            case FULLY -> "lämnad ut";
            case PARTLY -> "lämnad ut till en del";
            case REFUSED -> "avslagen";
        };
    }

    public static String of(Movement movement) {
        return switch (movement) {
            case RECEIVED -> "inkommen";
            case DRAWN_UP -> "upprättad";
            case SENT -> "expedierad";
        };
    }

    public static String of(Knower knower) {
        return switch (knower) {
            case OWN_STAFF -> "egen personal";
            case SUPPLIER -> "en leverantör";
            case OTHER -> "någon annan";
        };
    }

    public static String of(ThreatOutcome outcome) {
        return switch (outcome) {
            case CARRIED_OUT -> "satt i verket";
            case NO_SIGN -> "inga tecken på att det satts i verket";
            case CALLED_OFF -> "återtaget av den som hotade";
        };
    }

    public static String of(Progress progress) {
        return switch (progress) {
            case OPEN -> "inte påbörjad";
            case UNDER_WAY -> "pågår";
            case DONE -> "klar";
            case DROPPED -> "struken";
        };
    }

    public static String of(SheetOutcome outcome) {
        return switch (outcome) {
            case USED -> "använt";
            case BLANK -> "oanvänt";
            case SPOILT -> "förstört";
            case MISSING -> "saknas";
        };
    }
}
