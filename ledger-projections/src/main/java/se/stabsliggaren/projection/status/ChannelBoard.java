package se.stabsliggaren.projection.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.sentence.MessageSentences;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.Channel;
import se.stabsliggaren.projection.status.StatusPage.Unsure;
import se.stabsliggaren.projection.text.SwedishCodes;

/** The channels, of each the latest state. */
final class ChannelBoard {

    private final StatusFacts facts;
    private final Map<Integer, ChannelRegistered> registered = new LinkedHashMap<>();
    /** Of each registered channel the first that was registered under its name for the same side. */
    private final Map<Integer, Integer> first = new HashMap<>();

    private final Map<OnSide, Integer> bySide = new HashMap<>();
    private final Map<TypedName, Key> byName = new HashMap<>();

    private ChannelBoard(StatusFacts facts) {
        this.facts = facts;
        for (Fact<ChannelRegistered> channel : facts.channels()) {
            String name = channel.event().name();
            registered.put(channel.name(), channel.event());
            first.put(
                    channel.name(),
                    bySide.computeIfAbsent(
                            new OnSide(TypedName.of(name), channel.event().side()), none -> channel.name()));
            byName.putIfAbsent(TypedName.of(name), new Key(channel.name(), name));
        }
    }

    private record OnSide(TypedName name, Side side) {}

    /** A channel by its number, or by its name when nobody registered it. */
    private record Key(@Nullable Integer number, String name) {}

    static List<Channel> of(StatusFacts facts, List<Unsure> unsure) {
        return new ChannelBoard(facts).lines(unsure);
    }

    private List<Channel> lines(List<Unsure> unsure) {
        List<Fact<ChannelStateChanged>> changes = facts.channelStates();
        Map<Key, Fact<ChannelStateChanged>> states = StatusFacts.latest(changes, this::key);
        unsure.addAll(StatusFacts.unsure(
                changes, event -> MessageSentences.inBrief(event, key(event).name())));

        List<Channel> channels = new ArrayList<>();
        registered.forEach((number, channel) -> {
            if (number.equals(first.get(number))) {
                channels.add(channel(new Key(number, channel.name()), channel, states));
            }
        });
        states.keySet().stream()
                .filter(key -> !registered.containsKey(key.number()))
                .forEach(key -> channels.add(channel(key, null, states)));
        return List.copyOf(channels);
    }

    private Key key(ChannelStateChanged event) {
        Ref ref = event.channel();
        String named = event.named();
        if (ref == null) {
            return named == null
                    ? new Key(null, "okänd kanal")
                    : byName.computeIfAbsent(TypedName.of(named), first -> new Key(null, named));
        }
        int number = facts.name(ref);
        int one = first.getOrDefault(number, number);
        ChannelRegistered channel = registered.get(one);
        if (channel != null) {
            return new Key(one, channel.name());
        }
        return new Key(number, named == null ? "nr " + number : named);
    }

    private static Channel channel(
            Key key, @Nullable ChannelRegistered registered, Map<Key, Fact<ChannelStateChanged>> states) {
        Fact<ChannelStateChanged> state = states.get(key);
        return new Channel(
                key.number(),
                key.name(),
                registered == null ? null : SwedishCodes.of(registered.side()),
                registered == null ? List.of() : registered.audiences(),
                registered == null ? null : registered.owner(),
                state == null ? null : SwedishCodes.of(state.event().state()),
                state == null ? null : state.event().text(),
                state == null ? null : state.since());
    }
}
