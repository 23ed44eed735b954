package se.stabsliggaren.projection.filing;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachClosed;
import se.stabsliggaren.event.BreachEvent.BreachConsequencesAssessed;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.OfficerConsulted;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.IncidentEvent.IncidentClassified;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentContinued;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.IncidentEvent.NoSignNoted;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.IncidentEvent.ThreatMade;
import se.stabsliggaren.event.IncidentEvent.ThreatOutcomeNoted;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.projection.sentence.Sentences;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.Row;

/** The particulars that one post says. */
final class Particulars {

    private final Row<?> row;
    private final Map<Particular, Phrase> said = new EnumMap<>(Particular.class);

    private Particulars(Row<?> row) {
        this.row = row;
    }

    static Map<Particular, Phrase> of(Row<?> row, IncidentEvent incident) {
        Particulars all = new Particulars(row);
        switch (incident) {
            case IncidentOpened opened -> all.opened(opened);
            case IncidentDetected detected -> all.detected(detected);
            case IncidentClosed closed -> all.say(Particular.ENDED, all.sentence(closed));
            case IncidentReopened reopened -> all.say(Particular.ENDED, all.sentence(reopened));
            case IncidentContained ignored -> {}
            case IncidentContinued ignored -> {}
            case IncidentClassified ignored -> {}
            case IncidentFindingNoted found -> all.found(found);
            case NoSignNoted ignored -> {}
            case StateChanged ignored -> {}
            case ThreatMade threat -> all.say(Particular.INTENT, all.sentence(threat));
            case ThreatOutcomeNoted ignored -> {}
        }
        return all.said;
    }

    /** @param toThePolice whether it is a report to the police */
    static Map<Particular, Phrase> of(Row<?> row, DutyEvent duty, boolean toThePolice) {
        Particulars all = new Particulars(row);
        switch (duty) {
            case DutyFiled filed -> {
                if (toThePolice) {
                    all.say(Particular.INTENT, all.sentence(filed));
                }
            }
            case DutyAssessed ignored -> {}
            case ReferenceReceived ignored -> {}
            case CourseNoted ignored -> {}
            case DelayExplained ignored -> {}
            case LimitPassed ignored -> {}
        }
        return all.said;
    }

    static Map<Particular, Phrase> of(Row<?> row, BreachEvent breach) {
        Particulars all = new Particulars(row);
        switch (breach) {
            case BreachSuspected suspected -> all.suspected(suspected);
            case BreachDescribed described -> all.described(described);
            case BreachClosed closed -> all.say(Particular.ENDED, all.sentence(closed));
            case ProcessorNoticed noticed -> all.say(Particular.PROCESSOR, all.sentence(noticed));
            case OfficerConsulted consulted ->
                all.say(
                        Particular.OFFICER,
                        consulted.officer() == null
                                ? null
                                : Phrase.of("").person("dataskyddsombud, rådfrågat: ", consulted.officer()));
            case BreachConsequencesAssessed assessed -> all.say(Particular.CONSEQUENCES, all.sentence(assessed));
            case BreachMeasureTaken taken -> all.say(Particular.MEASURES, all.sentence(taken));
            case BecameAware ignored -> {}
            case NotificationDecided ignored -> {}
            case RiskJudged ignored -> {}
            case SubjectsInformed ignored -> {}
            case SubjectsNotInformed ignored -> {}
        }
        return all.said;
    }

    /** When the opening happened is when somebody said that what it is about did; without that it tells nothing of it. */
    private void opened(IncidentOpened opened) {
        Occurred occurred = row.occurred();
        boolean told = !Boolean.TRUE.equals(occurred.assumed()) && !Boolean.TRUE.equals(occurred.unknown());
        say(Particular.BEGAN, told ? Phrase.of("").began("händelsen började ", occurred) : null);
        say(
                Particular.DIARY_NUMBER,
                opened.diaryNumber() == null
                        ? null
                        : Phrase.of("").label("händelsens diarienummer: ", opened.diaryNumber()));
    }

    private void detected(IncidentDetected detected) {
        say(
                Particular.BEGAN,
                detected.began() == null ? null : Phrase.of("").when("händelsen började ", detected.began()));
        say(Particular.DISCOVERY, sentence(detected));
    }

    private void found(IncidentFindingNoted found) {
        switch (found.aspect()) {
            case EXTORTION, ATTRIBUTION -> say(Particular.INTENT, sentence(found));
            case VECTOR, CAUSE, EXFILTRATION, LEAKED_CREDENTIALS, OTHER -> {}
        }
    }

    private void suspected(BreachSuspected suspected) {
        say(
                Particular.DETECTED,
                suspected.detected() == null
                        ? null
                        : Phrase.of("").when("personuppgiftsincidenten upptäcktes ", suspected.detected()));
        say(Particular.WHAT, sentence(suspected));
    }

    private void described(BreachDescribed described) {
        say(
                Particular.WHAT,
                described.what() == null ? null : Phrase.of("").text("personuppgiftsincidenten: ", described.what()));
        say(
                Particular.CAUSE,
                described.cause() == null
                        ? null
                        : Phrase.of("").text("personuppgiftsincidentens orsak: ", described.cause()));
        say(
                Particular.BEGAN,
                described.began() == null
                        ? null
                        : Phrase.of("").when("personuppgiftsincidenten började ", described.began()));
        if (described.ended() != null) {
            say(Particular.ENDED, Phrase.of("").when("personuppgiftsincidenten upphörde ", described.ended()));
        } else if (described.ongoing() != null) {
            String words = described.ongoing() ? "pågick" : "pågick inte längre";
            say(Particular.ENDED, Material.dated(row).words("personuppgiftsincidenten " + words + " när detta skrevs"));
        }
    }

    private Phrase sentence(Event event) {
        return Material.dated(row).line(Sentences.of(event));
    }

    private void say(Particular particular, @Nullable Phrase words) {
        if (words != null) {
            said.put(particular, words);
        }
    }
}
