package se.stabsliggaren.api.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.api.demo.CaseFile;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.format.Codec;

/** The same posts come to the same digests, wherever they are kept and whoever folds them. */
class ReplayTest {

    private static final Projections PROJECTIONS = new Projections(ProjectionList.all());
    private static final Replay REPLAY = new Replay(PROJECTIONS);

    @Test
    void onBothDatabasesAndOnANodeThatHasJustStarted() {
        List<Map<String, String>> told = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            try (Database database = kind.open()) {
                try (TestLedger ledger = TestLedger.over(database, PROJECTIONS)) {
                    play(ledger);
                    told.add(REPLAY.digests(incident(ledger), 47));
                    told.add(REPLAY.digests(incident(ledger), 100));
                }
                try (TestLedger again = TestLedger.over(database, PROJECTIONS)) {
                    told.add(REPLAY.digests(incident(again), 47));
                    told.add(REPLAY.digests(incident(again), 100));
                }
            }
        }
        assertThat(told).hasSize(8);
        for (int i = 0; i < told.size(); i++) {
            assertThat(told.get(i)).hasSameSizeAs(ProjectionList.all()).isEqualTo(told.get(i % 2));
        }
        assertThat(told.get(0).get("timeline")).isNotEqualTo(told.get(1).get("timeline"));
    }

    @Test
    void anotherWordInOnePostIsAnotherTimeline() {
        assertThat(timelineOf("Servrarna svarar inte.")).isEqualTo(timelineOf("Servrarna svarar inte."));
        assertThat(timelineOf("Servrarna svarar inte.")).isNotEqualTo(timelineOf("Servrarna svarar igen."));
    }

    @Test
    void aPostThatIsNotThereIsNamed() {
        try (Database database = Kind.H2.open();
                TestLedger ledger = TestLedger.over(database, PROJECTIONS)) {
            ledger.openIncident();
            assertThatThrownBy(() -> REPLAY.digests(incident(ledger), 3))
                    .isInstanceOf(NotReplayed.class)
                    .hasMessage("Nr 3 finns inte i händelsen, det sista är nr 2; skriv ett löpnummer som finns.");
        }
    }

    private static String timelineOf(String text) {
        try (Database database = Kind.H2.open();
                TestLedger ledger = TestLedger.over(database, PROJECTIONS)) {
            int post = ledger.note(ledger.openIncident(), text).post().number();
            return String.valueOf(REPLAY.digests(incident(ledger), post).get("timeline"));
        }
    }

    private static StoredIncident incident(TestLedger ledger) {
        IncidentEntry listed = ledger.directory().incidents().getFirst();
        return new StoredIncident(listed, ledger.posts(), ledger.views());
    }

    /** A whole exercise in one group, by which its labels become numbers. */
    private static void play(TestLedger ledger) {
        List<Draft> drafts =
                CaseFile.named("hostmorker").drafts().stream().map(Codec::draft).toList();
        ledger.recording().record(ledger.openIncident(), drafts, TestLedger.LOG_KEEPER, null, null);
    }
}
