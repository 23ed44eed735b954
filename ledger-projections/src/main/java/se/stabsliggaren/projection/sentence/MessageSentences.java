package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.LineSet;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.MessagePassedOn;
import se.stabsliggaren.event.MessageEvent.NewsPromised;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Says what is told to whom, and in which channels. */
public final class MessageSentences {

    private MessageSentences() {}

    static Saying of(MessageEvent message) {
        return switch (message) {
            case ChannelRegistered event ->
                Saying.named(
                        Phrase.of(event.name()),
                        Phrase.of("Kanal registrerad: " + event.name() + ", " + SwedishCodes.of(event.side()))
                                .labels(", till ", event.audiences())
                                .label(", ansvarig: ", event.owner()));
            case ChannelStateChanged event ->
                Saying.unnamed(Phrase.of("Kanal")
                        .label(" ", event.named())
                        .post(" ", event.channel())
                        .words(": " + SwedishCodes.of(event.state()))
                        .text(" – ", event.text()));
            case LineSet event ->
                Saying.unnamed(Phrase.of("Informationsväg: " + String.join(" → ", event.steps()))
                        .text(" – ", event.text()));
            case MessageIssued event -> Saying.named(FirstWords.quoted(event.text()), issued(event));
            case MessagePassedOn event ->
                Saying.unnamed(Phrase.of("Meddelande ")
                        .post("", event.message())
                        .words(" fört vidare")
                        .label(" från ", event.from())
                        .words(" till " + event.to())
                        .wordsIf(Boolean.TRUE.equals(event.confirmed()), ", bekräftat")
                        .wordsIf(Boolean.FALSE.equals(event.confirmed()), ", inte bekräftat"));
            case UpdatePromised event ->
                Saying.unnamed(Phrase.of("Nytt besked utlovat")
                        .label(" till ", event.audience())
                        .when(" senast ", event.due())
                        .text(": ", event.text()));
            case NewsPromised event ->
                Saying.unnamed(Phrase.of("Nytt besked utlovat, utan tid")
                        .label(", till ", event.audience())
                        .text(": ", event.text()));
        };
    }

    private static Phrase issued(MessageIssued event) {
        Side side = event.side();
        return Phrase.of("Meddelande")
                .label(", ", side == null ? null : SwedishCodes.of(side))
                .labels(", i ", event.channels())
                .labels(", till ", event.audiences())
                .text(": ", event.text())
                .person(", godkänt av ", event.approvedBy())
                .posts(", bygger på ", event.basis())
                .post(", ersätter ", event.replaces())
                .post(", infriar löftet i ", event.keeps());
    }

    /** The state of a channel that is called this, where the board says since when. */
    public static Phrase inBrief(ChannelStateChanged event, String channel) {
        return Phrase.of("kanal " + channel).words(": " + SwedishCodes.of(event.state()));
    }

    /** What is to be told some time, in a list of promises. */
    public static Phrase inBrief(NewsPromised event) {
        return Phrase.of("nytt besked, utan tid")
                .label(", till ", event.audience())
                .text(": ", event.text());
    }

    /** What is to be told, in a list of promises. */
    public static Phrase inBrief(UpdatePromised event) {
        return Phrase.of("nytt besked").label(" till ", event.audience()).text(": ", event.text());
    }
}
