package se.stabsliggaren.projection.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelState;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.status.StatusPage.Channel;
import se.stabsliggaren.projection.text.Part;

/** The channels, registered or not, each with its latest state. */
class ChannelBoardTest {

    private final History history = new History();

    @Test
    void aRegisteredChannelSaysWhomItReachesAndWhoseItIs() {
        int web = history.records(new ChannelRegistered("webben", Side.INTERNAL, List.of("personal"), "kansliet"));
        assertThat(board())
                .containsExactly(
                        new Channel(web, "webben", "internt", List.of("personal"), "kansliet", null, null, null));
    }

    @Test
    void aStateByTheNameOfARegisteredChannelIsItsState() {
        int web = registered("webben");
        int changed = history.records(
                new ChannelStateChanged(null, " WEBBEN", ChannelState.OUT_OF_USE, Text.of("strömlöst")));
        assertThat(board()).singleElement().satisfies(line -> {
            assertThat(line.registered()).isEqualTo(web);
            assertThat(line.state()).isEqualTo("används inte");
            assertThat(line.text()).isEqualTo(Text.of("strömlöst"));
            assertThat(line.since().post()).isEqualTo(changed);
        });
    }

    @Test
    void twoRegisteredUnderOneNameForTheSameSideAreOne() {
        int first = registered("webben");
        int second = registered("Webben");
        history.records(new ChannelStateChanged(Ref.to(second), null, ChannelState.IN_USE, null));
        assertThat(board()).extracting(Channel::registered, Channel::state).containsExactly(tuple(first, "används"));
    }

    @Test
    void twoOfOneNameForTwoSidesAreTwo() {
        int outside = registered("webben");
        int inside = history.records(new ChannelRegistered("Webben", Side.INTERNAL, List.of(), null));
        history.records(new ChannelStateChanged(Ref.to(inside), null, ChannelState.IN_USE, null));
        assertThat(board())
                .extracting(Channel::registered, Channel::state)
                .containsExactly(tuple(outside, null), tuple(inside, "används"));
    }

    @Test
    void aChannelNobodyRegisteredHasNoSideAndNoAudience() {
        history.records(new ChannelStateChanged(null, "sms", ChannelState.IN_USE, null));
        assertThat(board())
                .extracting(Channel::registered, Channel::side, Channel::owner)
                .containsExactly(tuple(null, null, null));
        assertThat(board().getFirst().audiences()).isEmpty();
    }

    @Test
    void aChannelThatIsNeitherNamedNorNumberedIsSaidToBeUnknown() {
        history.records(new ChannelStateChanged(null, null, ChannelState.IN_USE, null));
        assertThat(board()).extracting(Channel::name).containsExactly("okänd kanal");
    }

    @Test
    void aChannelWhoseRegistrationWasWithdrawnStandsUnderItsNumberOrTheNameItWasGiven() {
        int web = registered("webben");
        int mail = registered("e-posten");
        history.records(new ChannelStateChanged(Ref.to(web), null, ChannelState.IN_USE, null));
        history.records(new ChannelStateChanged(Ref.to(mail), "mejlen", ChannelState.IN_USE, null));
        history.records(new PostWithdrawn(Ref.to(web), Text.of("fel")));
        history.records(new PostWithdrawn(Ref.to(mail), Text.of("fel")));
        assertThat(board()).extracting(Channel::name).containsExactly("nr 1", "mejlen");
    }

    @Test
    void aChannelThatWasCorrectedKeepsItsStateUnderItsNewName() {
        int web = registered("wbeben");
        history.records(new ChannelStateChanged(Ref.to(web), null, ChannelState.LIMITED, null));
        history.correcting(web, "felstavat").records(new ChannelRegistered("webben", Side.EXTERNAL, List.of(), null));
        assertThat(board())
                .extracting(Channel::name, Channel::state)
                .containsExactly(tuple("webben", "används begränsat"));
    }

    @Test
    void aStateThatMayNotHaveComeIsToldApartByTheChannelsName() {
        int web = registered("webben");
        history.occurred("2024-11-22").records(new ChannelStateChanged(Ref.to(web), null, ChannelState.IN_USE, null));
        assertThat(board()).extracting(Channel::state).containsExactly((String) null);
        assertThat(history.page(new Status()).unsure())
                .extracting(unsure -> Part.plain(unsure.line()))
                .containsExactly("kanal webben: används");
    }

    private int registered(String name) {
        return history.records(new ChannelRegistered(name, Side.EXTERNAL, List.of(), null));
    }

    private List<Channel> board() {
        return history.page(new Status()).channels();
    }
}
