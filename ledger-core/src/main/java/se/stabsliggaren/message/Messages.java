package se.stabsliggaren.message;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.CHANNEL_OUT_OF_USE;
import static se.stabsliggaren.event.RemarkKind.CHANNEL_REGISTERED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.MESSAGE_ALREADY_REPLACED;
import static se.stabsliggaren.event.RemarkKind.MESSAGE_WITHOUT_APPROVAL;
import static se.stabsliggaren.event.RemarkKind.PROMISE_ALREADY_KEPT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelState;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.LineSet;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.MessagePassedOn;
import se.stabsliggaren.event.MessageEvent.NewsPromised;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.message.MessageState.Act;
import se.stabsliggaren.naming.SameNames;

/**
 * The rules of messages.
 *
 * @param names which names mean the same
 */
public record Messages(FactIndex facts, SameNames names) implements Family<MessageEvent> {

    @Override
    public Judgement judge(MessageEvent event) {
        return switch (event) {
            case ChannelRegistered e ->
                Judgement.recorded().remark(state().registered(e).map(n -> Remark.of(CHANNEL_REGISTERED_BEFORE, n)));
            case ChannelStateChanged e ->
                Judgement.about(e.channel(), facts, Act.CHANNEL)
                        .refuseIf(
                                e.channel() == null && e.named() == null,
                                "data.named",
                                "Det framgår inte vilken kanal det gäller; namnge den eller hänvisa till den.");
            case LineSet e ->
                Judgement.recorded()
                        .refuseIf(
                                e.steps().size() < 2,
                                "data.steps",
                                "En informationsväg har minst två led; skriv vem som lämnar till vem.");
            case MessageIssued e -> issued(e);
            case MessagePassedOn e -> Judgement.about(e.message(), facts, Act.ISSUED);
            case UpdatePromised ignored -> Judgement.recorded();
            case NewsPromised ignored -> Judgement.recorded();
        };
    }

    @Override
    public @Nullable Fact fact(int post, MessageEvent event) {
        return switch (event) {
            case ChannelRegistered e ->
                Fact.of(post, Act.CHANNEL, List.of(e.name(), e.side().name()));
            case ChannelStateChanged e -> Fact.of(post, usable(e.state()), named(e), e.channel());
            case MessageIssued e -> Fact.of(post, Act.ISSUED, e.replaces(), e.keeps());
            case UpdatePromised ignored -> Fact.of(post, Act.PROMISED);
            case NewsPromised ignored -> Fact.of(post, Act.PROMISED);
            case LineSet ignored -> null;
            case MessagePassedOn ignored -> null;
        };
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

    private MessageState state() {
        return new MessageState(facts, names);
    }

    private Judgement issued(MessageIssued message) {
        Judgement judgement =
                Judgement.recorded().remarkIf(message.approvedBy() == null, Remark.of(MESSAGE_WITHOUT_APPROVAL));
        judgement = once(judgement, message.replaces(), Act.ISSUED, MESSAGE_ALREADY_REPLACED);
        judgement = once(judgement, message.keeps(), Act.PROMISED, PROMISE_ALREADY_KEPT);
        for (String channel : message.channels()) {
            judgement = judgement.remark(state().outOfUse(channel).map(n -> Remark.of(CHANNEL_OUT_OF_USE, n)));
        }
        return judgement;
    }

    /** A message replaces a message, and keeps a promise, that no other message has replaced or kept. */
    private Judgement once(Judgement judgement, @Nullable Ref earlier, Act act, RemarkKind again) {
        if (earlier == null) {
            return judgement;
        }
        return judgement
                .remarkIf(!facts.is(earlier, act), Remark.of(ABOUT_ANOTHER_KIND, earlier.post()))
                .remark(facts.first(Act.ISSUED, earlier).map(n -> Remark.of(again, n)));
    }
}
