package se.stabsliggaren.projection.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.sentence.MessageSentences;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.Channel;
import se.stabsliggaren.projection.status.StatusPage.Unsure;
import se.stabsliggaren.projection.text.SwedishCodes;

/** The channels, of each the latest state. */
final class ChannelBoard {

    private ChannelBoard() {}

    static List<Channel> of(StatusFacts facts, List<Unsure> unsure) {
        Map<Integer, ChannelRegistered> registered = new LinkedHashMap<>();
        facts.channels().forEach(channel -> registered.put(channel.name(), channel.event()));
        List<Fact<ChannelStateChanged>> changes = facts.channelStates();
        Map<Key, Fact<ChannelStateChanged>> states =
                StatusFacts.latest(changes, event -> key(event, registered, facts));
        unsure.addAll(StatusFacts.unsure(
                changes,
                event -> MessageSentences.inBrief(
                        event, key(event, registered, facts).name())));

        List<Channel> channels = new ArrayList<>();
        registered.forEach(
                (number, channel) -> channels.add(channel(new Key(number, channel.name()), channel, states)));
        states.keySet().stream()
                .filter(key -> !registered.containsKey(key.number()))
                .forEach(key -> channels.add(channel(key, null, states)));
        return List.copyOf(channels);
    }

    /** A channel by its number, or by its name when nobody registered it. */
    private record Key(@Nullable Integer number, String name) {}

    private static Key key(ChannelStateChanged event, Map<Integer, ChannelRegistered> registered, StatusFacts facts) {
        Ref ref = event.channel();
        String named = event.named();
        for (Map.Entry<Integer, ChannelRegistered> channel : registered.entrySet()) {
            String name = channel.getValue().name();
            if (ref != null ? facts.name(ref) == channel.getKey() : name.equalsIgnoreCase(named)) {
                return new Key(channel.getKey(), name);
            }
        }
        if (ref != null) {
            return new Key(facts.name(ref), named == null ? "nr " + facts.name(ref) : named);
        }
        return new Key(null, named == null ? "okänd kanal" : named);
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
