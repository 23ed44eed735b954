package se.stabsliggaren.message;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.MESSAGE_ALREADY_REPLACED;
import static se.stabsliggaren.event.RemarkKind.MESSAGE_WITHOUT_APPROVAL;
import static se.stabsliggaren.event.RemarkKind.PROMISE_ALREADY_KEPT;

import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.LineSet;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.MessagePassedOn;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.message.MessageState.Act;

/** The rules of messages. */
public final class Messages {

    private Messages() {}

    public static Judgement judge(MessageEvent event, MessageState state) {
        return switch (event) {
            case ChannelRegistered ignored -> Judgement.recorded();
            case MessageIssued e -> issued(e, state);
            case UpdatePromised ignored -> Judgement.recorded();
            case ChannelStateChanged e -> Judgement.about(e.channel(), state.acts(), Act.CHANNEL).refuseIf(e.channel() == null && e.named() == null, "data.named", "Det framgår inte vilken kanal det gäller; namnge den eller hänvisa till den.");
            case LineSet e -> Judgement.recorded().refuseIf(e.steps().size() < 2, "data.steps", "En informationsväg har minst två led; skriv vem som lämnar till vem.");
            case MessagePassedOn e -> Judgement.about(e.message(), state.acts(), Act.ISSUED);
        };
    }

    private static Judgement issued(MessageIssued message, MessageState state) {
        Judgement judgement =
                Judgement.recorded().remarkIf(message.approvedBy() == null, Remark.of(MESSAGE_WITHOUT_APPROVAL));
        Ref replaces = message.replaces();
        if (replaces != null) {
            judgement = judgement
                    .remarkIf(!state.acts().is(replaces, Act.ISSUED), Remark.of(ABOUT_ANOTHER_KIND, replaces.post()))
                    .remark(state.acts().first(Act.ISSUED, replaces).map(n -> Remark.of(MESSAGE_ALREADY_REPLACED, n)));
        }
        Ref keeps = message.keeps();
        if (keeps != null) {
            judgement = judgement
                    .remarkIf(!state.acts().is(keeps, Act.PROMISED), Remark.of(ABOUT_ANOTHER_KIND, keeps.post()))
                    .remark(state.acts().first(Act.ISSUED, keeps).map(n -> Remark.of(PROMISE_ALREADY_KEPT, n)));
        }
        return judgement;
    }
}
