package se.stabsliggaren.api.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.append.CutConnections.Cut;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.DroppingDisk;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.SqlPostLog;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.campaign.Campaign;

/**
 * What clients were told, held against the log, when connections are cut at commits and forcings fail.
 */
class ClientHistoryTest {

    private static final int TRIES = Campaign.tries(1);
    private static final long SEED = Campaign.seed();
    private static final int CLIENTS = 8;
    private static final int ALWAYS = 3;

    @TempDir
    private Path folder;

    @Test
    void onPostgreSqlWhoIsCutOffAtACommitIsToldNothingThatIsNotSo() throws Exception {
        for (long seed = SEED; seed < SEED + TRIES; seed++) {
            System.out.println("Cuts of connections are drawn from seed " + seed + ".");
            Random random = new Random(seed);
            AtomicInteger cuts = new AtomicInteger();
            AtomicBoolean quiet = new AtomicBoolean(true);
            try (Database direct = Kind.POSTGRESQL.open();
                    CutConnections way =
                            new CutConnections(Kind.port(direct), () -> quiet.get() ? Cut.NOT : cut(random, cuts));
                    Database database = Kind.through(direct, way.port());
                    TestLedger one = TestLedger.over(database);
                    TestLedger two = TestLedger.over(database)) {
                String log = one.openIncident();
                Clients clients = new Clients(seed, log, CLIENTS, 12);
                quiet.set(false);
                clients.record(List.of(one, two), () -> false);
                quiet.set(true);
                clients.record(List.of(one, two), () -> false);
                assertThat(clients.done()).isTrue();
                clients.holdAgainst(new SqlPostLog(JdbcClient.create(direct.dataSource()), direct.eras()));
                assertThat(cuts).as("commits were cut").hasPositiveValue();
            }
        }
    }

    /** The answers to the first ones are lost in any case. */
    private static synchronized Cut cut(Random random, AtomicInteger cuts) {
        if (cuts.get() >= ALWAYS && random.nextInt(8) > 0) {
            return Cut.NOT;
        }
        if (cuts.incrementAndGet() <= ALWAYS) {
            return Cut.ANSWER;
        }
        return Cut.values()[1 + random.nextInt(Cut.values().length - 1)];
    }

    @Test
    void onH2NothingThatWasAnsweredIsLostWhenForcingsFailAndThePowerGoes() throws Exception {
        for (long seed = SEED; seed < SEED + TRIES; seed++) {
            System.out.println("Failures of forcings are drawn from seed " + seed + ".");
            Random random = new Random(seed);
            AtomicBoolean quiet = new AtomicBoolean(true);
            AtomicInteger forcings = new AtomicInteger();
            DroppingDisk disk = new DroppingDisk(
                    () -> !quiet.get() && (forcings.incrementAndGet() == ALWAYS || random.nextInt(8) == 0));
            Path place = folder.resolve("try" + seed);
            List<Clients> clients = new ArrayList<>();
            int failures = 0;
            for (boolean done = false; !done; ) {
                quiet.set(true);
                try (Database database = disk.open(place);
                        TestLedger ledger = TestLedger.over(database, place)) {
                    if (clients.isEmpty()) {
                        clients.add(new Clients(seed, ledger.openIncident(), CLIENTS, 25));
                    }
                    quiet.set(failures == 4);
                    clients.getFirst().record(List.of(ledger), database.disk()::failed);
                    failures += database.disk().failed() ? 1 : 0;
                    done = clients.getFirst().done();
                }
            }
            assertThat(failures).as("forcings failed").isPositive();
            Path left = folder.resolve("left" + seed);
            disk.leaves(left);
            try (Database database = new DroppingDisk(() -> false).open(left)) {
                clients.getFirst()
                        .holdAgainst(new SqlPostLog(JdbcClient.create(database.dataSource()), database.eras()));
            }
        }
    }
}
