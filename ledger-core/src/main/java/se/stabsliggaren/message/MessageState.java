package se.stabsliggaren.message;

import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.LineSet;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.MessagePassedOn;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.judgement.Standing;

/** What stands of the messages. */
public record MessageState(Standing<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        CHANNEL,
        ISSUED,
        PROMISED,
        OTHER
    }

    public static MessageState none() {
        return new MessageState(Standing.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public MessageState after(int post, MessageEvent event) {
        return switch (event) {
            case ChannelRegistered ignored -> with(acts.with(post, Act.CHANNEL));
            case MessageIssued e -> with(acts.with(post, Act.ISSUED, e.replaces(), e.keeps()));
            case UpdatePromised ignored -> with(acts.with(post, Act.PROMISED));
            case ChannelStateChanged e -> with(acts.with(post, Act.OTHER, e.channel()));
            case LineSet ignored -> with(acts.with(post, Act.OTHER));
            case MessagePassedOn e -> with(acts.with(post, Act.OTHER, e.message()));
        };
    }

    public MessageState without(int post) {
        return new MessageState(acts.without(post));
    }

    private MessageState with(Standing<Act> next) {
        return new MessageState(next);
    }
}
