package se.stabsliggaren.message;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.CHANNEL_OUT_OF_USE;
import static se.stabsliggaren.event.RemarkKind.CHANNEL_REGISTERED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.MESSAGE_ALREADY_REPLACED;
import static se.stabsliggaren.event.RemarkKind.MESSAGE_WITHOUT_APPROVAL;
import static se.stabsliggaren.event.RemarkKind.PROMISE_ALREADY_KEPT;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.LineSet;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.MessagePassedOn;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.message.MessageState.Act;

/** The rules of messages. */
public final class Messages {

    private Messages() {}

    public static Judgement judge(MessageEvent event, MessageState state) {
        return switch (event) {
            case ChannelRegistered e ->
                Judgement.recorded().remark(state.registered(e).map(n -> Remark.of(CHANNEL_REGISTERED_BEFORE, n)));
            case ChannelStateChanged e ->
                Judgement.about(e.channel(), state.acts(), Act.CHANNEL)
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
            case MessageIssued e -> issued(e, state);
            case MessagePassedOn e -> Judgement.about(e.message(), state.acts(), Act.ISSUED);
            case UpdatePromised ignored -> Judgement.recorded();
        };
    }

    private static Judgement issued(MessageIssued message, MessageState state) {
        Judgement judgement =
                Judgement.recorded().remarkIf(message.approvedBy() == null, Remark.of(MESSAGE_WITHOUT_APPROVAL));
        judgement = once(judgement, message.replaces(), Act.ISSUED, MESSAGE_ALREADY_REPLACED, state);
        judgement = once(judgement, message.keeps(), Act.PROMISED, PROMISE_ALREADY_KEPT, state);
        for (String channel : message.channels()) {
            judgement = judgement.remark(state.outOfUse(channel).map(n -> Remark.of(CHANNEL_OUT_OF_USE, n)));
        }
        return judgement;
    }

    /** A message replaces a message, and keeps a promise, that no other message has replaced or kept. */
    private static Judgement once(
            Judgement judgement, @Nullable Ref earlier, Act kind, RemarkKind again, MessageState state) {
        if (earlier == null) {
            return judgement;
        }
        return judgement
                .remarkIf(!state.acts().is(earlier, kind), Remark.of(ABOUT_ANOTHER_KIND, earlier.post()))
                .remark(state.acts().first(Act.ISSUED, earlier).map(n -> Remark.of(again, n)));
    }
}
