package se.stabsliggaren.message;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelState;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.LineSet;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.MessagePassedOn;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.FactIndex.Fact;

/** What stands of the messages. */
public record MessageState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        CHANNEL,
        CHANNEL_USABLE,
        CHANNEL_OUT_OF_USE,
        ISSUED,
        PROMISED,
        OTHER
    }

    public static MessageState none() {
        return new MessageState(FactIndex.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public MessageState after(int post, MessageEvent event) {
        return switch (event) {
            case ChannelRegistered e ->
                with(acts.with(post, Act.CHANNEL, List.of(e.name(), e.side().name())));
            case ChannelStateChanged e -> with(acts.with(post, usable(e.state()), named(e), e.channel()));
            case MessageIssued e -> with(acts.with(post, Act.ISSUED, e.replaces(), e.keeps()));
            case UpdatePromised ignored -> with(acts.with(post, Act.PROMISED));
            case LineSet ignored -> with(acts.with(post, Act.OTHER));
            case MessagePassedOn e -> with(acts.with(post, Act.OTHER, e.message()));
        };
    }

    public MessageState without(int post) {
        return new MessageState(acts.without(post));
    }

    /** The first channel registered under the same name for the same side. */
    Optional<Integer> registered(ChannelRegistered channel) {
        return acts.all(Act.CHANNEL)
                .filter(fact -> fact.codes().getFirst().equalsIgnoreCase(channel.name()))
                .filter(fact -> fact.codes().getLast().equals(channel.side().name()))
                .map(Fact::post)
                .findFirst();
    }

    /** The post by which this channel was last said to be out of use, if nobody said otherwise since. */
    Optional<Integer> outOfUse(String channel) {
        return Stream.concat(acts.all(Act.CHANNEL_USABLE), acts.all(Act.CHANNEL_OUT_OF_USE))
                .filter(fact -> names(fact).anyMatch(channel::equalsIgnoreCase))
                .max((a, b) -> Integer.compare(a.post(), b.post()))
                .filter(fact -> fact.kind() == Act.CHANNEL_OUT_OF_USE)
                .map(Fact::post);
    }

    /** What a channel's state was said of: the name given, and the name of the channel referred to. */
    private Stream<String> names(Fact<Act> said) {
        Stream<String> registered = said.about().stream()
                .flatMap(channel -> acts.fact(channel).stream())
                .filter(fact -> fact.kind() == Act.CHANNEL)
                .map(fact -> fact.codes().getFirst());
        return Stream.concat(said.codes().stream(), registered);
    }

    private static Act usable(ChannelState state) {
        return switch (state) {
            case IN_USE, LIMITED -> Act.CHANNEL_USABLE;
            case OUT_OF_USE -> Act.CHANNEL_OUT_OF_USE;
        };
    }

    private static List<String> named(ChannelStateChanged event) {
        String named = event.named();
        return named == null ? List.of() : List.of(named);
    }

    private MessageState with(FactIndex<Act> next) {
        return new MessageState(next);
    }
}
