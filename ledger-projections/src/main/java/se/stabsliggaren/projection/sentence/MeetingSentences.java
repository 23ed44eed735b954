package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.MeetingEvent;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MeetingEvent.MinutesApproved;
import se.stabsliggaren.event.MeetingEvent.Point;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishWords;

/** Says staff meetings. */
final class MeetingSentences {

    private MeetingSentences() {}

    static Saying of(MeetingEvent meeting) {
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
                yield Saying.named(
                        Phrase.of(event.kind() == null ? "stabsmöte" : event.kind())
                                .number(" ", event.number()),
                        phrase.when(". Nästa möte ", event.next()));
            }
            case MinutesApproved event ->
                Saying.unnamed(Phrase.of("Anteckningar justerade, ")
                        .post("", event.meeting())
                        .person(", av ", event.approvedBy())
                        .text(": ", event.text()));
        };
    }
}
