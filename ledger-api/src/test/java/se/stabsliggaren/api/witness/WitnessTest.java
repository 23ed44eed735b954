package se.stabsliggaren.api.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.signing.KeyDerivation;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.integrity.AddCheckpoint;
import se.stabsliggaren.integrity.BadSignature;
import se.stabsliggaren.integrity.SignedNote;

/** What a witness signs, and what it never does. */
@ParameterizedClass
@EnumSource(Kind.class)
class WitnessTest {

    private static final String REGISTER = "grannby.example/ledger/k7w2/register";
    private static final String ORIGIN = "exempelby.example/ledger/aa00/register";
    private static final Instant NOON = Instant.parse("2024-11-06T12:00:00Z");

    private final OtherLog log = OtherLog.named(ORIGIN);
    private final List<AutoCloseable> open = new ArrayList<>();
    private final Map<Path, CosignedCheckpoints> inFolder = new HashMap<>();
    private final Kind kind;
    private final Database database;

    @TempDir
    Path folder;

    WitnessTest(Kind kind) {
        this.kind = kind;
        this.database = kind.open();
        open.add(database);
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }

    @Test // #3
    void cosignsTheFirstHeadAndEachThatExtendsIt() {
        Witness witness = witness();

        for (AddCheckpoint asked : List.of(log.after(0, 1), log.after(1, 4), log.after(4, 7))) {
            SignedNote.Line line = cosigned(witness.cosign(asked));
            assertThat(asked.checkpoint().with(line).signedBy(witness.key())).isTrue();
            assertThatThrownBy(() -> log.signed(9).with(line).signedBy(witness.key()))
                    .isInstanceOf(BadSignature.class);
        }
        assertThat(witness.key().name()).isEqualTo("grannby.example/ledger/k7w2/witness");
    }

    @Test // #3
    void cosignsTheSameHeadAgainAndStoresNothingThen() {
        Witness early = witness();
        SignedNote.Line first = cosigned(early.cosign(log.after(0, 5)));
        Witness late = witness(Clock.offset(clock(), Duration.ofHours(1)), folder);

        assertThat(cosigned(late.cosign(log.after(5, 5)))).isNotEqualTo(first).isNotNull();
        assertThat(rows()).isEqualTo(1);
    }

    @Test // #3
    void doesNotSignALogThatNobodyToldItOf() {
        assertThat(witness()
                        .cosign(OtherLog.named("annanby.example/ledger/bb11/register")
                                .after(0, 1)))
                .isInstanceOf(AddCheckpointResult.UnknownLog.class);
        assertThat(rows()).isZero();
    }

    @Test // #3
    void doesNotVouchForItself() {
        CosignedCheckpoints heads =
                new CosignedCheckpoints(JdbcClient.create(database.dataSource()), database.disk(), folder);
        open.add(heads);
        Witness ofItself = witness(heads, clock(), ORIGIN);

        assertThat(ofItself.cosign(log.after(0, 1))).isInstanceOf(AddCheckpointResult.UnknownLog.class);
    }

    @Test // #3
    void doesNotSignAHeadThatTheLogDidNotSign() {
        Witness witness = witness();
        AddCheckpoint unsigned = log.ofAnotherKey().after(0, 1);
        SignedNote.Line forged = new SignedNote.Line(
                ORIGIN, log.signed(2).signatures().getFirst().bytes());
        AddCheckpoint spoiled = new AddCheckpoint(0, List.of(), log.signed(1).with(forged));

        assertThat(witness.cosign(unsigned)).isInstanceOf(AddCheckpointResult.NotSigned.class);
        assertThat(witness.cosign(spoiled)).isInstanceOf(AddCheckpointResult.NotSigned.class);
        assertThat(rows()).isZero();
    }

    @Test // #3
    void tellsTheSizeItKnowsToWhoeverNamesAnother() {
        Witness witness = witness();
        witness.cosign(log.after(0, 5));

        for (AddCheckpoint asked : List.of(log.after(0, 5), log.after(0, 9), log.after(3, 5), log.after(6, 9))) {
            assertThat(witness.cosign(asked)).isEqualTo(new AddCheckpointResult.Elsewhere(5));
        }
        assertThat(rows()).isEqualTo(1);
    }

    @Test // #3
    void neverSignsASecondHistory() {
        Witness witness = witness();
        witness.cosign(log.after(0, 5));
        OtherLog fork = log.forked();

        assertThat(witness.cosign(fork.after(5, 5))).isEqualTo(new AddCheckpointResult.Elsewhere(5));
        assertThat(witness.cosign(fork.after(5, 9))).isInstanceOf(AddCheckpointResult.NotProven.class);
        assertThat(witness.cosign(new AddCheckpoint(5, List.of(), log.signed(9))))
                .isInstanceOf(AddCheckpointResult.NotProven.class);
        assertThat(rows()).isEqualTo(1);
    }

    @Test // #3
    void refusesAProofFromNothing() {
        AddCheckpoint asked = new AddCheckpoint(0, log.after(4, 5).consistency(), log.signed(5));

        assertThat(witness().cosign(asked)).isInstanceOf(AddCheckpointResult.NotProven.class);
    }

    @Test // #3
    void ofTwoThatFollowTheSameHeadOnOneDatabaseOneIsSigned() throws Exception {
        List<Witness> engines = List.of(witness(), witness(clock(), Files.createDirectory(folder.resolve("second"))));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            int size = 0;
            for (int round = 0; round < 60; round++) {
                int before = size;
                CyclicBarrier start = new CyclicBarrier(2);
                List<Callable<AddCheckpointResult>> both = new ArrayList<>();
                for (int engine = 0; engine < 2; engine++) {
                    Witness witness = engines.get(engine);
                    AddCheckpoint asked = log.after(before, before + 1 + engine);
                    both.add(() -> {
                        start.await(10, TimeUnit.SECONDS);
                        return witness.cosign(asked);
                    });
                }
                List<AddCheckpointResult> answers = new ArrayList<>();
                for (Future<AddCheckpointResult> answer : threads.invokeAll(both)) {
                    answers.add(answer.get());
                }
                boolean firstWon = answers.getFirst() instanceof AddCheckpointResult.Cosigned;
                size = before + (firstWon ? 1 : 2);
                assertThat(answers)
                        .filteredOn(AddCheckpointResult.Cosigned.class::isInstance)
                        .hasSize(1);
                assertThat(answers).contains(new AddCheckpointResult.Elsewhere(size));
            }
        }
        assertThat(rows()).isEqualTo(60);
    }

    @Test // #3
    void doesNotGoBackWhenItsDatabaseIsRestored() {
        witness().cosign(log.after(0, 5));
        Database older = kind.open();
        open.add(older);
        Witness restored = witness(older, clock(), folder);

        assertThat(restored.cosign(log.forked().after(0, 4))).isEqualTo(new AddCheckpointResult.Elsewhere(5));
        assertThat(restored.cosign(log.forked().after(5, 9))).isInstanceOf(AddCheckpointResult.NotProven.class);
        assertThat(restored.cosign(log.after(5, 9))).isInstanceOf(AddCheckpointResult.Cosigned.class);
        assertThat(restored.cosign(log.after(9, 11))).isInstanceOf(AddCheckpointResult.Cosigned.class);
    }

    @Test // #3
    void signsNothingThatItCouldNotWriteDown() {
        CosignedCheckpoints heads =
                new CosignedCheckpoints(JdbcClient.create(database.dataSource()), database.disk(), folder);
        heads.close();

        assertThatThrownBy(() -> witness(heads, clock(), REGISTER).cosign(log.after(0, 5)))
                .isInstanceOf(java.io.UncheckedIOException.class);
        assertThatThrownBy(() -> witness(heads, clock(), REGISTER).cosign(log.after(5, 5)))
                .as("stored by now, and still not written down")
                .isInstanceOf(java.io.UncheckedIOException.class);

        assertThat(witness().cosign(log.after(5, 5))).isInstanceOf(AddCheckpointResult.Cosigned.class);
        Database older = kind.open();
        open.add(older);
        assertThat(witness(older, clock(), folder).cosign(log.forked().after(0, 4)))
                .as("written down when it was asked again")
                .isEqualTo(new AddCheckpointResult.Elsewhere(5));
    }

    @Test
    void doesNotGoBackWhenAnOlderDatabaseAnswersWhileItRuns() throws SQLException {
        Witness witness = witness();
        witness.cosign(log.after(0, 5));
        try (Connection owner = kind.owner(database)) {
            owner.createStatement().executeUpdate("delete from witnessed_head");
        }

        assertThat(witness.cosign(log.forked().after(0, 4))).isEqualTo(new AddCheckpointResult.Elsewhere(5));
        assertThat(witness.cosign(log.after(5, 9))).isInstanceOf(AddCheckpointResult.Cosigned.class);
    }

    @Test // #3
    void neverBearsAnEarlierMomentForALaterHead() {
        witness().cosign(log.after(0, 5));
        witness(Clock.offset(clock(), Duration.ofHours(-1)), folder).cosign(log.after(5, 6));

        assertThat(JdbcClient.create(database.dataSource())
                        .sql("select cosigned_at from witnessed_head order by size")
                        .query(Long.class)
                        .list())
                .containsExactly(NOON.getEpochSecond(), NOON.getEpochSecond());
    }

    private static SignedNote.Line cosigned(AddCheckpointResult answer) {
        assertThat(answer).isInstanceOf(AddCheckpointResult.Cosigned.class);
        return ((AddCheckpointResult.Cosigned) answer).line();
    }

    private long rows() {
        return JdbcClient.create(database.dataSource())
                .sql("select count(*) from witnessed_head")
                .query(Long.class)
                .single();
    }

    private static Clock clock() {
        return Clock.fixed(NOON, ZoneOffset.UTC);
    }

    private Witness witness() {
        return witness(clock(), folder);
    }

    private Witness witness(Clock clock, Path journal) {
        return witness(database, clock, journal);
    }

    private Witness witness(Database of, Clock clock, Path journal) {
        CosignedCheckpoints before = inFolder.remove(journal);
        if (before != null) {
            before.close();
        }
        CosignedCheckpoints heads = new CosignedCheckpoints(JdbcClient.create(of.dataSource()), of.disk(), journal);
        inFolder.put(journal, heads);
        open.add(heads);
        return witness(heads, clock, REGISTER);
    }

    private Witness witness(CosignedCheckpoints heads, Clock clock, String register) {
        try {
            Files.writeString(folder.resolve(TrustedLogs.NAME), "# Exempelby\n\n" + log.vkey() + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Witness(TrustedLogs.in(folder), heads, new KeyDerivation(new byte[32]), () -> register, clock);
    }
}
