package se.stabsliggaren.api.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;
import se.stabsliggaren.sight.Sight;

/** A log from before covers were guarded: what somebody lifted who read it masked still stops a release. */
@ParameterizedClass
@EnumSource(Kind.class)
class ReleasesTest {

    /** As the rules once let anybody. */
    private static final Recorder COMMUNICATOR =
            new Recorder("c3", Person.of("Prova Provdotter"), "kommunikatör", Via.API, Sight.WHOLE);

    private static final Recorder KEEPER =
            new Recorder("a1", Person.of("Testa Testlund"), "loggförare", Via.API, new Sight(true, false));

    private final Database database;
    private final TestLedger ledger;
    private final String log;

    ReleasesTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database);
        log = ledger.openIncident();
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    private int records(Recorder recorder, Event event) {
        return ledger.recording()
                .record(log, List.of(TestLedger.draft(event, null)), recorder, null, null)
                .getFirst()
                .post()
                .number();
    }

    private int assessedAfterLiftingBy(Recorder recorder) {
        int note = ledger.note(log, "Anhörig till Testa ringde.").post().number();
        Passages word = new Passages(Ref.to(note), "data.text", List.of(2), "OSL 25:1");
        int mark = records(KEEPER, new SecrecyMarked(List.of(word), null));
        int request = records(KEEPER, new RequestReceived(Text.of("Loggen, tack."), null, null));
        records(recorder, new SecrecyUnmarked(Ref.to(mark), null));
        return records(KEEPER, new RequestAssessed(Ref.to(request), List.of(), null, null));
    }

    @Test
    void isStoppedWhenWhoReadItMaskedHadLiftedTheSignal() {
        int assessed = assessedAfterLiftingBy(COMMUNICATOR);

        assertThatThrownBy(() ->
                        new Releases(ledger.posts()).of(log, ledger.posts().last(log), assessed))
                .isInstanceOf(NotReleased.Stopped.class)
                .hasMessageContaining("Nr 3 ", "nr " + assessed);
    }

    @Test
    void goesOnWhenWhoReadsItHadLiftedTheSignal() {
        int assessed = assessedAfterLiftingBy(KEEPER);

        assertThat(new Releases(ledger.posts())
                        .of(log, ledger.posts().last(log), assessed)
                        .post())
                .isEqualTo(assessed);
    }
}
