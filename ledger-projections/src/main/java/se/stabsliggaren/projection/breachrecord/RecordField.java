package se.stabsliggaren.projection.breachrecord;

import org.jspecify.annotations.Nullable;

/** The cells of the record (GDPR 33(5), and what IMY's guidance wants with it), in the order they are read. */
public enum RecordField {
    BREACH_NO("Incident"),
    CONTROLLER("Personuppgiftsansvarig"),
    OCCURRED("Inträffade", true),
    ENDED("Upphörde", true),
    DETECTED("Upptäcktes", true),
    AWARE("Kännedom", true),
    AWARE_REASON("Skäl till att kännedom fanns"),
    AWARE_JUDGE("Vem som bedömde kännedomen"),
    BREACH_TYPE("Slag av incident"),
    WHAT("Vad som hände"),
    CAUSE("Orsak", true),
    SYSTEMS("System"),
    DATA_CATEGORIES("Kategorier av uppgifter"),
    SPECIAL_CATEGORIES("Känsliga uppgifter", true),
    PROTECTED_IDENTITIES("Skyddade personuppgifter", true),
    SUBJECT_CATEGORIES("Kategorier av registrerade"),
    SUBJECTS_APPROX("Ungefärligt antal registrerade", true),
    RECORDS_APPROX("Ungefärligt antal uppgiftsposter", true),
    PROCESSOR("Personuppgiftsbiträde"),
    CONSEQUENCES("Sannolika konsekvenser"),
    RISK("Risk för de registrerade", true),
    RISK_REASONS("Skäl till riskbedömningen"),
    RISK_JUDGE("Vem som bedömde risken"),
    NOTIFY_DECISION("Beslut om anmälan till IMY", true),
    NOTIFY_REASONS("Skäl till beslutet om anmälan"),
    NOTIFY_DELEGATE("Vem som beslutade om anmälan"),
    NOTIFIED_AT("Anmäld till IMY"),
    IMY_NUMBERS("IMY:s diarienummer"),
    LATE_REASONS("Skäl till förseningen"),
    SUPPLEMENTS("Kompletteringar till IMY"),
    INFORM_DECISION("Information till de registrerade", true),
    INFORM_REASONS("Skäl till att de inte informeras"),
    INFORM_DELEGATE("Vem som beslutade att inte informera"),
    INFORM_CHANNEL("Hur de informerades"),
    INFORMED_AT("När de informerades"),
    INFORM_EVIDENCE("Underlag för informationen"),
    MEASURES("Åtgärder"),
    OFFICER_CONSULTED("Dataskyddsombudet rådfrågat"),
    OFFICER_ADVICE("Dataskyddsombudets råd"),
    ADVICE_FOLLOWED("Om rådet följdes"),
    CLOSED("Avslutad"),
    LESSONS("Lärdomar");

    private final String swedish;
    private final boolean single;

    RecordField(String swedish) {
        this(swedish, false);
    }

    RecordField(String swedish, boolean single) {
        this.swedish = swedish;
        this.single = single;
    }

    public String swedish() {
        return swedish;
    }

    /** Whether two different values contradict each other, when neither took the other's place. */
    boolean single() {
        return single;
    }

    /** Whether it is a judgement or an estimate, made anew as more is known, so that a later one contradicts no earlier. */
    boolean judged() {
        return this == SUBJECTS_APPROX
                || this == RECORDS_APPROX
                || this == SPECIAL_CATEGORIES
                || this == PROTECTED_IDENTITIES
                || this == RISK
                || this == NOTIFY_DECISION
                || this == INFORM_DECISION;
    }

    /** The judgement that these are the reasons of, or that this is who made: they fall with it. Null of all else. */
    @Nullable
    RecordField judgement() {
        if (this == RISK_REASONS || this == RISK_JUDGE) {
            return RISK;
        }
        if (this == NOTIFY_REASONS || this == NOTIFY_DELEGATE) {
            return NOTIFY_DECISION;
        }
        return this == INFORM_REASONS || this == INFORM_DELEGATE ? INFORM_DECISION : null;
    }

    /** Whether it is answered by yes or no, which says nothing without what was asked. */
    public boolean yesNo() {
        return this == SPECIAL_CATEGORIES || this == PROTECTED_IDENTITIES || this == ADVICE_FOLLOWED;
    }

    /** Whether it is itself what was said to the supervisory authority, and so nothing to supplement with. */
    boolean ofTheFiling() {
        return this == NOTIFIED_AT || this == IMY_NUMBERS || this == SUPPLEMENTS;
    }
}
