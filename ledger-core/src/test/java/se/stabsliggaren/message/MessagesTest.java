package se.stabsliggaren.message;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.CHANNEL_OUT_OF_USE;
import static se.stabsliggaren.event.RemarkKind.CHANNEL_REGISTERED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.MESSAGE_ALREADY_REPLACED;
import static se.stabsliggaren.event.RemarkKind.MESSAGE_WITHOUT_APPROVAL;
import static se.stabsliggaren.event.RemarkKind.PROMISE_ALREADY_KEPT;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelState;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.LineSet;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.MessagePassedOn;
import se.stabsliggaren.event.MessageEvent.NewsPromised;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

class MessagesTest {

    @Nested
    class WhenAChannelIsRegistered {

        @Test
        void recordsIt() {
            incident().when(channel("webben", Side.EXTERNAL)).isRecorded();
        }

        @Test
        void recordsTheSameNameForTheOtherSide() {
            incident()
                    .given(channel("sms", Side.EXTERNAL))
                    .when(channel("sms", Side.INTERNAL))
                    .isRecorded();
        }

        @Test
        void remarksThatItIsRegistered() {
            incident()
                    .given(channel("webben", Side.EXTERNAL))
                    .when(channel("Webben", Side.EXTERNAL))
                    .isRemarked(CHANNEL_REGISTERED_BEFORE, FIRST);
        }
    }

    @Nested
    class WhenAChannelsStateChanges {

        @Test
        void recordsItOfANamedOrARegisteredChannel() {
            incident()
                    .when(state(null, "telefonväxeln", ChannelState.OUT_OF_USE))
                    .isRecorded();
            incident()
                    .given(channel("webben", Side.EXTERNAL))
                    .when(state(Ref.to(FIRST), null, ChannelState.LIMITED))
                    .isRecorded();
        }

        @Test
        void refusesToSayItOfNoChannel() {
            incident()
                    .when(state(null, null, ChannelState.IN_USE))
                    .isRefused("data.named", "Det framgår inte vilken kanal det gäller");
        }

        @Test
        void remarksThatThePostReferredToRegistersNone() {
            incident()
                    .given(note())
                    .when(state(Ref.to(FIRST), null, ChannelState.IN_USE))
                    .isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }
    }

    @Nested
    class WhenALineIsSet {

        @Test
        void recordsIt() {
            incident().when(line("stab", "enhetschef", "medarbetare")).isRecorded();
        }

        @Test
        void refusesALineOfOne() {
            incident().when(line("stab")).isRefused("data.steps", "En informationsväg har minst två led");
        }
    }

    @Nested
    class WhenAMessageIsIssued {

        @Test
        void recordsIt() {
            incident().when(issued()).isRecorded();
        }

        @Test
        void remarksThatNobodyApprovedIt() {
            incident().when(message(null, null, null)).isRemarked(MESSAGE_WITHOUT_APPROVAL);
        }

        @Test
        void recordsThatItReplacesOneAndKeepsAPromise() {
            incident()
                    .given(issued(), promised())
                    .when(message(approver(), FIRST, FIRST + 1))
                    .isRecorded();
        }

        @Test
        void remarksThatTheOneIsReplaced() {
            incident()
                    .given(issued(), message(approver(), FIRST, null))
                    .when(message(approver(), FIRST, null))
                    .isRemarked(MESSAGE_ALREADY_REPLACED, FIRST + 1);
        }

        @Test
        void remarksThatThePromiseIsKept() {
            incident()
                    .given(promised(), message(approver(), null, FIRST))
                    .when(message(approver(), null, FIRST))
                    .isRemarked(PROMISE_ALREADY_KEPT, FIRST + 1);
        }

        @Test
        void remarksThatItReplacesOrKeepsSomethingElse() {
            incident().given(note()).when(message(approver(), FIRST, null)).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
            incident().given(issued()).when(message(approver(), null, FIRST)).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }

        @Test
        void remarksThatItsChannelIsOutOfUse() {
            incident()
                    .given(state(null, "Webben", ChannelState.OUT_OF_USE))
                    .when(issued())
                    .isRemarked(CHANNEL_OUT_OF_USE, FIRST);
            incident()
                    .given(channel("webben", Side.EXTERNAL), state(Ref.to(FIRST), null, ChannelState.OUT_OF_USE))
                    .when(issued())
                    .isRemarked(CHANNEL_OUT_OF_USE, FIRST + 1);
        }

        @Test
        void recordsItWhenTheChannelIsBack() {
            incident()
                    .given(state(null, "webben", ChannelState.OUT_OF_USE), state(null, "webben", ChannelState.LIMITED))
                    .when(issued())
                    .isRecorded();
        }
    }

    @Nested
    class WhenAMessageIsPassedOn {

        @Test
        void recordsIt() {
            incident().given(issued()).when(passedOn()).isRecorded();
        }

        @Test
        void remarksThatThePostReferredToIsNoMessage() {
            incident().given(note()).when(passedOn()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }
    }

    @Nested
    class WhenAnUpdateIsPromised {

        @Test
        void recordsIt() {
            incident().when(promised()).isRecorded();
        }
    }

    private static ChannelRegistered channel(String name, Side side) {
        return new ChannelRegistered(name, side, List.of("invånare"), null);
    }

    private static ChannelStateChanged state(@Nullable Ref channel, @Nullable String named, ChannelState state) {
        return new ChannelStateChanged(channel, named, state, null);
    }

    private static LineSet line(String... steps) {
        return new LineSet(List.of(steps), null);
    }

    private static MessageIssued issued() {
        return message(approver(), null, null);
    }

    private static MessageIssued message(
            @Nullable Person approvedBy, @Nullable Integer replaces, @Nullable Integer keeps) {
        return new MessageIssued(
                Side.EXTERNAL,
                Text.of("Vi är utsatta för ett angrepp."),
                List.of("webben"),
                List.of("invånare"),
                approvedBy,
                List.of(),
                replaces == null ? null : Ref.to(replaces),
                keeps == null ? null : Ref.to(keeps));
    }

    private static MessagePassedOn passedOn() {
        return new MessagePassedOn(Ref.to(FIRST), "stab", "enhetschefer", true);
    }

    private static UpdatePromised promised() {
        return new UpdatePromised("invånare", When.parse("2024-11-06T18:00Z"), null);
    }

    private static Person approver() {
        return Person.of("Testa Testlund");
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }

    @Test
    void aPromiseWithoutATimeIsKeptAsOneWithATimeIs() {
        NewsPromised promised = new NewsPromised("media", Text.of("Vi återkommer när vi vet mer."));
        incident().given(promised).when(message(approver(), null, FIRST)).isRecorded();
        incident()
                .given(promised, message(approver(), null, FIRST))
                .when(message(approver(), null, FIRST))
                .isRemarked(PROMISE_ALREADY_KEPT, FIRST + 1);
    }
}
