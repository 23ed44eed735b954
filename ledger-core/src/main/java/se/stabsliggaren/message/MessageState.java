package se.stabsliggaren.message;

import java.util.Optional;
import java.util.stream.Stream;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.naming.SameNames;

/** What stands of the messages. */
record MessageState(FactIndex facts, SameNames names) {

    /** What a post can have done. */
    enum Act {
        CHANNEL,
        CHANNEL_USABLE,
        CHANNEL_OUT_OF_USE,
        ISSUED,
        PROMISED
    }

    /** The first channel registered under the same name for the same side. */
    Optional<Integer> registered(ChannelRegistered channel) {
        return facts.all(Act.CHANNEL)
                .filter(fact -> names.same(NameKind.CHANNEL, fact.codes().getFirst(), channel.name()))
                .filter(fact -> fact.codes().getLast().equals(channel.side().name()))
                .map(Fact::post)
                .findFirst();
    }

    /** The post by which this channel was last said to be out of use, if nobody said otherwise since. */
    Optional<Integer> outOfUse(String channel) {
        return Stream.concat(facts.all(Act.CHANNEL_USABLE), facts.all(Act.CHANNEL_OUT_OF_USE))
                .filter(fact -> names(fact).anyMatch(name -> names.same(NameKind.CHANNEL, channel, name)))
                .max((a, b) -> Integer.compare(a.post(), b.post()))
                .filter(fact -> fact.act() == Act.CHANNEL_OUT_OF_USE)
                .map(Fact::post);
    }

    /** What a channel's state was said of: the name given, and the name of the channel referred to. */
    private Stream<String> names(Fact said) {
        Stream<String> registered = said.about().stream()
                .flatMap(channel -> facts.fact(channel).stream())
                .filter(fact -> fact.act() == Act.CHANNEL)
                .map(fact -> fact.codes().getFirst());
        return Stream.concat(said.codes().stream(), registered);
    }
}
