package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.MoveEvent;
import se.stabsliggaren.event.MoveEvent.MoveBegun;
import se.stabsliggaren.event.MoveEvent.MoveCalledOff;
import se.stabsliggaren.event.MoveEvent.MoveTakenOver;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.projection.text.Phrase;

/** Says a log that moves to another place. */
final class MoveSentences {

    private MoveSentences() {}

    static Saying of(MoveEvent move) {
        return switch (move) {
            case MoveBegun event ->
                Saying.unnamed(Phrase.of("Händelsen flyttar till ")
                        .text("", event.receiver())
                        .words(", " + name(event.register()))
                        .person(", beslutat av ", event.decider()));
            case MoveTakenOver event ->
                Saying.unnamed(Phrase.of("Händelsen är övertagen från " + name(event.register())));
            case MoveCalledOff event ->
                Saying.unnamed(Phrase.of("Flytten är avbruten")
                        .words(event.refusal() == null ? "" : ", mottagaren har avböjt")
                        .text(": ", event.statement())
                        .person(", enligt ", event.first())
                        .person(" och ", event.second()));
        };
    }

    static Phrase noted(MoveNoted event) {
        String place = name(event.register());
        String move =
                switch (event.stage()) {
                    case BEGUN -> ": flyttar till " + place;
                    case CONFIRMED -> ": övertagen av " + place;
                    case CALLED_OFF -> ": flytten till " + place + " är avbruten";
                    case TAKEN_OVER -> ": övertagen från " + place;
                    case REFUSED -> ": övertagandet från " + place + " avböjt";
                };
        return Phrase.of("Händelse " + event.incident() + move + ", nr " + event.size() + ", " + event.root());
    }

    /** The origin in a verifier key. */
    private static String name(String key) {
        int plus = key.indexOf('+');
        return plus < 0 ? key : key.substring(0, plus);
    }
}
