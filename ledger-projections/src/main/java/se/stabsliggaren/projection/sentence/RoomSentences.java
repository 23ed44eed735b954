package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.MeetingEvent;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MeetingEvent.MinutesApproved;
import se.stabsliggaren.event.MeetingEvent.Point;
import se.stabsliggaren.event.NoteEvent;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.StaffEvent.DirectionSet;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.StaffEvent.StaffRelieved;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.text.SwedishRhythm;
import se.stabsliggaren.projection.text.SwedishWords;

/** Lines about the staff's own room: notes, roles, meetings, questions, situation pictures. */
final class RoomSentences {

    private RoomSentences() {}

    static Phrase of(NoteEvent note) {
        return switch (note) {
            case NoteWritten event -> {
                String kind = event.kind();
                Certainty certainty = event.certainty();
                yield Phrase.of(kind == null ? "" : kind + ": ")
                        .text("", event.text())
                        .label(" (", certainty == null ? null : SwedishCodes.of(certainty) + ")");
            }
        };
    }

    static Phrase of(StaffEvent staff) {
        return switch (staff) {
            case StaffIntroduced event ->
                Phrase.of("Ny i liggaren: ")
                        .person("", event.person())
                        .words(", " + event.function())
                        .label(", ", event.organisation());
            case StaffActivated event ->
                Phrase.of("Staben samlad").label(" i ", event.place()).text(": ", event.text());
            case RoleTaken event ->
                Phrase.of(SwedishWords.capital(event.role()) + ": ")
                        .person("", event.person())
                        .label(", ", event.organisation());
            case StaffRelieved event ->
                Phrase.of("Avlösning, " + event.role())
                        .person(": ", event.relieved())
                        .person(" avlöses av ", event.relievedBy())
                        .wordsIf(Boolean.TRUE.equals(event.handover()), ", passet överlämnat")
                        .wordsIf(Boolean.FALSE.equals(event.handover()), ", passet inte överlämnat")
                        .text(": ", event.text());
            case RhythmSet event -> rhythm(event);
            case DirectionSet event ->
                Phrase.of("Inriktning")
                        .label(" för ", event.area())
                        .text(": ", event.text())
                        .text(", mål: ", event.goal())
                        .texts(", prioriterat: ", event.priorities())
                        .person(", beslutad av ", event.decider());
            case StaffStoodDown event -> Phrase.of("Staben avvecklad").text(": ", event.text());
        };
    }

    private static Phrase rhythm(RhythmSet event) {
        return Phrase.of("Stabsmöten " + SwedishRhythm.of(event.atLeast(), event.atMost(), event.per()))
                .label(", ", event.group())
                .text(": ", event.text());
    }

    static Phrase of(MeetingEvent meeting) {
        return switch (meeting) {
            case MeetingHeld event -> {
                String kind = event.kind();
                Phrase phrase = Phrase.of(kind == null ? "Stabsmöte" : SwedishWords.capital(kind))
                        .number(" ", event.number())
                        .person(", lett av ", event.leader())
                        .people(", närvarande: ", event.present())
                        .people(", frånvarande: ", event.absent());
                String between = ". ";
                for (Point point : event.points()) {
                    phrase.text(between, point.text())
                            .post(", beslut ", point.decision())
                            .post(", uppdrag ", point.task());
                    between = "; ";
                }
                yield phrase.when(". Nästa möte ", event.next());
            }
            case MinutesApproved event ->
                Phrase.of("Anteckningar justerade, ")
                        .post("", event.meeting())
                        .person(", av ", event.approvedBy())
                        .text(": ", event.text());
        };
    }

    static Phrase of(QuestionEvent question) {
        return switch (question) {
            case QuestionAsked event ->
                Phrase.of("Fråga")
                        .label(" från ", event.outlet())
                        .label(" till ", event.to())
                        .text(": ", event.text())
                        .when(", svar önskat ", event.wanted());
            case QuestionAnswered event ->
                Phrase.of("Svar på ")
                        .post("", event.question())
                        .text(": ", event.text())
                        .person(" – ", event.answeredBy());
        };
    }

    static Phrase of(SituationEvent situation) {
        return switch (situation) {
            case SituationReported event ->
                Phrase.of("Lägesbild")
                        .label(" ", event.version())
                        .labels(" för ", event.forWhom())
                        .text(": ", event.text())
                        .text(", osäkert: ", event.uncertain())
                        .text(", väntas: ", event.outlook())
                        .when(", nästa ", event.next());
        };
    }
}
