package se.stabsliggaren.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said, to whom, in which channel, approved by whom. */
public sealed interface MessageEvent extends Event {

    /** A channel is registered; its post number is the channel's name. */
    @EventName("message.channel-registered")
    record ChannelRegistered(
            @NameOf(NameKind.CHANNEL) String name,
            Side side,
            @NameOf(NameKind.GROUP) List<String> audiences,
            @Nullable String owner)
            implements MessageEvent {}

    /**
     * A channel is taken into use, limited, or no longer to be used.
     *
     * @param named the channel's name when nobody registered it
     */
    @EventName("message.channel-state-changed")
    record ChannelStateChanged(
            @Nullable Ref channel,
            @NameOf(NameKind.CHANNEL) @Nullable String named,
            ChannelState state,
            @Nullable Text text)
            implements MessageEvent {}

    /** Who passes information to whom, in order. */
    @EventName("message.line-set")
    record LineSet(List<String> steps, @Nullable Text text) implements MessageEvent {}

    /**
     * A message is issued.
     *
     * @param basis the posts it tells of; a later change of those makes it old
     * @param replaces the message it takes the place of
     * @param keeps the promise of an update that it keeps
     */
    @EventName("message.issued")
    record MessageIssued(
            @Nullable Side side,
            Text text,
            @NameOf(NameKind.CHANNEL) List<String> channels,
            @NameOf(NameKind.GROUP) List<String> audiences,
            @Nullable Person approvedBy,
            List<Ref> basis,
            @Nullable Ref replaces,
            @Nullable Ref keeps)
            implements MessageEvent {}

    /** A message is passed on along the line, and perhaps confirmed. */
    @EventName("message.passed-on")
    record MessagePassedOn(
            Ref message,
            @Nullable String from,
            String to,
            @Nullable Boolean confirmed) implements MessageEvent {}

    /** An update is promised, which makes it a clock. */
    @EventName("message.update-promised")
    record UpdatePromised(
            @NameOf(NameKind.GROUP) @Nullable String audience,
            When due,
            @Nullable Text text) implements MessageEvent {}

    /** News is promised at no stated moment ({@code vi återkommer när vi vet mer}); it stays open until a message keeps it. */
    @EventName("message.news-promised")
    record NewsPromised(@NameOf(NameKind.GROUP) @Nullable String audience, Text text) implements MessageEvent {}

    enum Side {
        INTERNAL,
        EXTERNAL
    }

    enum ChannelState {
        IN_USE,
        LIMITED,
        OUT_OF_USE
    }
}
