package se.stabsliggaren.projection.breachrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachClosed;
import se.stabsliggaren.event.BreachEvent.BreachConsequencesAssessed;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotInformedGround;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.OfficerConsulted;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Which cells a post about a breach fills. */
final class BreachAnswers {

    private BreachAnswers() {}

    static List<Answer> answers(BreachPost post) {
        FieldAnswers answers = new FieldAnswers(post.row());
        return switch (post.event()) {
            case BreachSuspected e -> suspected(answers, e).all();
            case BecameAware e ->
                answers.occurred(RecordField.AWARE)
                        .text(RecordField.AWARE_REASON, e.reasons())
                        .phrase(RecordField.AWARE_JUDGE, Phrase.of("").person("", e.judge()))
                        .all();
            case BreachDescribed e -> described(answers, e).all();
            case BreachConsequencesAssessed e ->
                answers.phrase(
                                RecordField.CONSEQUENCES,
                                Phrase.of("").text("", e.text()).label(" – allvarlighet: ", e.severity()),
                                e.text())
                        .all();
            case RiskJudged e ->
                answers.label(RecordField.RISK, SwedishCodes.of(e.risk()))
                        .text(RecordField.RISK_REASONS, e.reasons())
                        .phrase(RecordField.RISK_JUDGE, Phrase.of("").person("", e.judge()))
                        .all();
            case NotificationDecided e -> decided(answers, e).all();
            case OfficerConsulted e -> officer(answers, e).all();
            case SubjectsInformed e -> informed(answers, e).all();
            case SubjectsNotInformed e -> notInformed(answers, e).all();
            case BreachMeasureTaken e ->
                answers.phrase(
                                RecordField.MEASURES,
                                Phrase.of("")
                                        .wordsIf(Boolean.TRUE.equals(e.planned()), "planerad: ")
                                        .text("", e.text())
                                        .words(" (" + FieldAnswers.occurred(post.row()) + ")"),
                                e.text())
                        .all();
            case ProcessorNoticed e ->
                answers.phrase(
                                RecordField.PROCESSOR,
                                Phrase.of(e.processor())
                                        .words(", underrättade " + FieldAnswers.occurred(post.row()))
                                        .text(": ", e.text()))
                        .all();
            case BreachClosed e ->
                answers.phrase(
                                RecordField.CLOSED,
                                Phrase.of(FieldAnswers.occurred(post.row())).text(": ", e.text()))
                        .all();
        };
    }

    private static FieldAnswers suspected(FieldAnswers answers, BreachSuspected event) {
        return answers.when(RecordField.DETECTED, event.detected()).text(RecordField.WHAT, event.text());
    }

    private static FieldAnswers described(FieldAnswers answers, BreachDescribed event) {
        event.losses().forEach(loss -> answers.label(RecordField.BREACH_TYPE, SwedishCodes.of(loss)));
        event.systems()
                .forEach(system ->
                        answers.phrase(RecordField.SYSTEMS, Phrase.of("").post("", system)));
        return ended(answers.when(RecordField.OCCURRED, event.began()), event)
                .text(RecordField.WHAT, event.what())
                .text(RecordField.CAUSE, event.cause())
                .labels(RecordField.DATA_CATEGORIES, event.dataCategories())
                .yesNo(RecordField.SPECIAL_CATEGORIES, event.specialCategories())
                .yesNo(RecordField.PROTECTED_IDENTITIES, event.protectedIdentities())
                .labels(RecordField.SUBJECT_CATEGORIES, event.subjectCategories())
                .count(RecordField.SUBJECTS_APPROX, event.subjects())
                .count(RecordField.RECORDS_APPROX, event.records());
    }

    /** That it went on when it was described goes against no later end. */
    private static FieldAnswers ended(FieldAnswers answers, BreachDescribed event) {
        if (event.ended() != null) {
            return answers.when(RecordField.ENDED, event.ended());
        }
        if (event.ongoing() == null) {
            return answers;
        }
        return event.ongoing()
                ? answers.provisional(RecordField.ENDED, "pågick när detta skrevs")
                : answers.provisional(RecordField.ENDED, "pågick inte längre när detta skrevs");
    }

    private static FieldAnswers decided(FieldAnswers answers, NotificationDecided event) {
        return answers.label(RecordField.NOTIFY_DECISION, event.toNotify() ? "anmäls" : "anmäls inte")
                .text(RecordField.NOTIFY_REASONS, event.reasons())
                .phrase(
                        RecordField.NOTIFY_DELEGATE,
                        Phrase.of("")
                                .person("", event.decider())
                                .wordsIf(event.decider() == null && event.mandate() != null, Absence.inPost("vem"))
                                .mandate(", med stöd av ", event.mandate()));
    }

    private static FieldAnswers officer(FieldAnswers answers, OfficerConsulted event) {
        return answers.phrase(
                        RecordField.OFFICER_CONSULTED,
                        Phrase.of("ja, ")
                                .words(FieldAnswers.occurred(answers.row()))
                                .person(", ", event.officer()))
                .text(RecordField.OFFICER_ADVICE, event.advice())
                .phrase(
                        RecordField.ADVICE_FOLLOWED,
                        Phrase.of(followed(event.followed()))
                                .text(event.followed() == null ? "skäl: " : ", skäl: ", event.reasons()));
    }

    private static String followed(@Nullable Boolean followed) {
        return followed == null ? "" : followed ? "ja" : "nej";
    }

    private static FieldAnswers informed(FieldAnswers answers, SubjectsInformed event) {
        return answers.label(RecordField.INFORM_DECISION, "informerades")
                .counting(
                        RecordField.INFORM_CHANNEL,
                        Phrase.of("")
                                .label("", event.channel())
                                .text(event.channel() == null ? "" : ": ", event.text())
                                .count(" – antal: ", event.subjects()),
                        event.subjects())
                .occurred(RecordField.INFORMED_AT)
                .text(
                        RecordField.INFORM_EVIDENCE,
                        event.evidence() == null ? null : event.evidence().name());
    }

    private static FieldAnswers notInformed(FieldAnswers answers, SubjectsNotInformed event) {
        String ground = SwedishCodes.of(event.ground());
        if (event.ground() == NotInformedGround.NOT_YET) {
            answers.provisional(RecordField.INFORM_DECISION, "informeras inte ännu");
        } else {
            answers.label(RecordField.INFORM_DECISION, "informeras inte: " + ground);
        }
        return answers.text(RecordField.INFORM_REASONS, event.reasons())
                .phrase(RecordField.INFORM_DELEGATE, Phrase.of("").person("", event.decider()));
    }
}
