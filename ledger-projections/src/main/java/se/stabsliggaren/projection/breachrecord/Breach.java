package se.stabsliggaren.projection.breachrecord;

import java.util.List;
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
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Which cells a post about a breach fills. */
final class Breach {

    private Breach() {}

    static List<Answer> answers(BreachPost post) {
        Answers answers = new Answers(post.row());
        return switch (post.event()) {
            case BreachSuspected e -> suspected(answers, e).all();
            case BecameAware e ->
                answers.occurred(Field.AWARE)
                        .text(Field.AWARE_REASON, e.reasons())
                        .phrase(Field.AWARE_JUDGE, Phrase.of("").person("", e.judge()))
                        .all();
            case BreachDescribed e -> described(answers, e).all();
            case BreachConsequencesAssessed e ->
                answers.phrase(
                                Field.CONSEQUENCES,
                                Phrase.of("").text("", e.text()).label(" – allvarlighet: ", e.severity()),
                                e.text())
                        .all();
            case RiskJudged e ->
                answers.label(Field.RISK, SwedishCodes.of(e.risk()))
                        .phrase(
                                Field.RISK_REASONS,
                                Phrase.of("").text("", e.reasons()).person(" – bedömt av ", e.judge()))
                        .all();
            case NotificationDecided e -> decided(answers, e).all();
            case OfficerConsulted e -> officer(answers, e).all();
            case SubjectsInformed e -> informed(answers, e).all();
            case SubjectsNotInformed e -> notInformed(answers, e).all();
            case BreachMeasureTaken e ->
                answers.phrase(
                                Field.MEASURES,
                                Phrase.of("")
                                        .wordsIf(Boolean.TRUE.equals(e.planned()), "planerad: ")
                                        .text("", e.text())
                                        .words(" (" + Answers.occurred(post.row()) + ")"),
                                e.text())
                        .all();
            case ProcessorNoticed e ->
                answers.phrase(
                                Field.PROCESSOR,
                                Phrase.of(e.processor())
                                        .words(", underrättade " + Answers.occurred(post.row()))
                                        .text(": ", e.text()))
                        .all();
            case BreachClosed e ->
                answers.phrase(
                                Field.CLOSED,
                                Phrase.of(Answers.occurred(post.row())).text(": ", e.text()))
                        .all();
        };
    }

    private static Answers suspected(Answers answers, BreachSuspected event) {
        return answers.occurredIfSaid(Field.OCCURRED)
                .when(Field.DETECTED, event.detected())
                .text(Field.WHAT, event.text());
    }

    private static Answers described(Answers answers, BreachDescribed event) {
        event.losses().forEach(loss -> answers.label(Field.BREACH_TYPE, SwedishCodes.of(loss)));
        event.systems()
                .forEach(system -> answers.phrase(Field.SYSTEMS, Phrase.of("").post("", system)));
        return answers.occurredIfSaid(Field.OCCURRED)
                .text(Field.WHAT, event.what())
                .text(Field.CAUSE, event.cause())
                .labels(Field.DATA_CATEGORIES, event.dataCategories())
                .yesNo(Field.SPECIAL_CATEGORIES, event.specialCategories())
                .yesNo(Field.PROTECTED_IDENTITIES, event.protectedIdentities())
                .labels(Field.SUBJECT_CATEGORIES, event.subjectCategories())
                .count(Field.SUBJECTS_APPROX, event.subjects())
                .count(Field.RECORDS_APPROX, event.records());
    }

    private static Answers decided(Answers answers, NotificationDecided event) {
        return answers.label(Field.NOTIFY_DECISION, event.toNotify() ? "anmäls" : "anmäls inte")
                .text(Field.NOTIFY_REASONS, event.reasons())
                .phrase(
                        Field.NOTIFY_DELEGATE,
                        Phrase.of("").person("", event.decider()).mandate(" med stöd av ", event.mandate()));
    }

    private static Answers officer(Answers answers, OfficerConsulted event) {
        return answers.phrase(
                        Field.OFFICER_CONSULTED,
                        Phrase.of("ja, ").words(Answers.occurred(answers.row())).person(", ", event.officer()))
                .text(Field.OFFICER_ADVICE, event.advice())
                .yesNo(Field.ADVICE_FOLLOWED, event.followed());
    }

    private static Answers informed(Answers answers, SubjectsInformed event) {
        return answers.label(Field.INFORM_DECISION, "informeras")
                .phrase(
                        Field.INFORM_CHANNEL,
                        Phrase.of("")
                                .label("", event.channel())
                                .text(event.channel() == null ? "" : ": ", event.text())
                                .count(" – antal: ", event.subjects()))
                .occurred(Field.INFORMED_AT)
                .text(
                        Field.INFORM_EVIDENCE,
                        event.evidence() == null ? null : event.evidence().name());
    }

    private static Answers notInformed(Answers answers, SubjectsNotInformed event) {
        String ground = SwedishCodes.of(event.ground());
        if (event.ground() == NotInformedGround.NOT_YET) {
            answers.provisional(Field.INFORM_DECISION, "informeras inte ännu");
        } else {
            answers.label(Field.INFORM_DECISION, "informeras inte: " + ground);
        }
        return answers.phrase(
                Field.INFORM_REASONS,
                Phrase.of("").text("", event.reasons()).person(" – beslutat av ", event.decider()));
    }
}
