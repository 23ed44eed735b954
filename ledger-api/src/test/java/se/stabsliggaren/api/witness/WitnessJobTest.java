package se.stabsliggaren.api.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.signing.DurabilityBarrier;
import se.stabsliggaren.api.signing.ForkDetected;
import se.stabsliggaren.api.signing.ForkGuard;
import se.stabsliggaren.api.signing.KeyDerivation;
import se.stabsliggaren.api.signing.MerkleTreeCache;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.StartupException;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.integrity.AddCheckpoint;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;

/** What the ledger does with what its witnesses answer, be they as strange as they like. */
@ParameterizedClass
@EnumSource(Kind.class)
class WitnessJobTest {

    private static final Duration BOUND = Duration.ofSeconds(15);

    private final SigningKey key = SigningKey.ofWitness("granne.example/witness", new byte[SigningKey.SEED_LENGTH]);
    private final List<AddCheckpoint> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Database database;
    private final TestLedger ledger;
    private final Cosignatures cosignatures;
    private HttpServer server;

    @TempDir
    Path folder;

    WitnessJobTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database);
        ledger.openIncident();
        cosignatures = new Cosignatures(JdbcClient.create(database.dataSource()), Clock.systemUTC());
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void close() {
        end.countDown();
        server.stop(0);
        threads.close();
        ledger.close();
        database.close();
    }

    /** An answer of a witness to what it is asked. */
    interface Answering {
        void to(AddCheckpoint asked, HttpExchange exchange) throws IOException;
    }

    @Test // #3
    void asksFromNothingFirstAndThenFromWhatWasCosigned() throws IOException {
        answering((asked, exchange) ->
                send(exchange, 200, key.cosign(asked.head(), 7).toString()));

        assertThat(ask(2).getFirst().cosigned()).isTrue();
        assertThat(ask(2).getFirst().cosigned()).isTrue();
        assertThat(ask(4).getFirst().cosigned()).isTrue();

        assertThat(heard).extracting(AddCheckpoint::old).containsExactly(0L, 2L);
        assertThat(heard.get(1).consistency()).isNotEmpty();
        assertThat(under(4).signedBy(key.verifierKey())).isTrue();
    }

    @Test // #3
    void asksOnceMoreFromWhereTheWitnessSaysItIs() throws IOException {
        answering((asked, exchange) -> {
            if (asked.old() == 3) {
                send(exchange, 200, key.cosign(asked.head(), 7).toString());
            } else {
                send(exchange, 409, "3\n");
            }
        });

        assertThat(ask(4).getFirst().cosigned()).isTrue();
        assertThat(heard).extracting(AddCheckpoint::old).containsExactly(0L, 3L);
    }

    @Test // #3
    void doesNotAskForEver() throws IOException {
        answering((asked, exchange) -> send(exchange, 409, (asked.old() == 3 ? 2 : 3) + "\n"));

        assertThat(ask(4).getFirst().sentence()).contains("annan historia");
        assertThat(heard).hasSize(2);
    }

    @Test // #3
    void saysWhenTheWitnessKnowsMoreThanThereIsHere() throws IOException {
        answering((asked, exchange) -> send(exchange, 409, "900\n"));

        assertThat(ask(4).getFirst().sentence()).contains("nr 900, som inte finns här");
        assertThat(heard).hasSize(1);
    }

    @Test // #3
    void saysWhenTheWitnessKnowsALaterHeadOfTheSameHistory() throws IOException {
        answering((asked, exchange) -> send(exchange, 409, "4\n"));

        assertThat(ask(2).getFirst().sentence()).contains("en senare avstämning, till nr 4");
    }

    @Test // #3
    void keepsNoLineThatDoesNotVerify() throws IOException {
        SigningKey another = SigningKey.ofWitness("granne.example/witness", secret(5));
        Checkpoint forged = new Checkpoint("granne.example/other", 4, new byte[32]);
        List<String> lines = List.of(
                "",
                "hej\n",
                another.cosign(head(4), 7).toString(),
                key.cosign(forged, 7).toString(),
                "x".repeat(200_000));
        for (String line : lines) {
            answering((asked, exchange) -> send(exchange, 200, line));

            assertThat(ask(4).getFirst().cosigned()).isFalse();
        }
        assertThat(under(4).signatures()).hasSize(1);
    }

    @Test // #3
    void findsItsLineAmongOthers() throws IOException {
        SigningKey another = SigningKey.ofWitness("annan.example/witness", secret(5));
        answering((asked, exchange) ->
                send(exchange, 200, another.cosign(asked.head(), 7).toString() + key.cosign(asked.head(), 7)));

        assertThat(ask(4).getFirst().cosigned()).isTrue();
        assertThat(under(4).signatures()).hasSize(2);
    }

    @ParameterizedTest // #3
    @ValueSource(ints = {302, 400, 403, 404, 422, 500})
    void keepsNothingOfARefusal(int status) throws IOException {
        answering((asked, exchange) -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            send(exchange, status, key.cosign(asked.head(), 7).toString());
        });

        assertThat(ask(4).getFirst().cosigned()).isFalse();
        assertThat(heard).hasSize(1);
        assertThat(under(4).signatures()).hasSize(1);
    }

    @Test // #3
    void doesNotWaitForWhoNeverAnswersAndKeepsWhatOthersDo() throws IOException {
        server.createContext("/silent/add-checkpoint", exchange -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        answering((asked, exchange) ->
                send(exchange, 200, key.cosign(asked.head(), 7).toString()));
        SigningKey silent = SigningKey.ofWitness("tyst.example/witness", secret(6));
        WitnessJob witnesses =
                asking("witness tyst " + silent.verifierKey() + " " + address("silent") + "\n" + neighbour());
        Instant before = Instant.now();

        List<WitnessReply> told = witnesses.ask(register(), 4);

        assertThat(Duration.between(before, Instant.now())).isLessThan(BOUND);
        assertThat(told).extracting(WitnessReply::cosigned).containsExactly(false, true);
        assertThat(told.getFirst().sentence()).contains("Svarar inte");
    }

    @Test // #3
    void doesNotReadAnAnswerThatNeverEnds() throws IOException {
        answering((asked, exchange) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        WitnessJob witnesses = asking(neighbour());
        Instant before = Instant.now();

        assertThat(witnesses.ask(register(), 4).getFirst().cosigned()).isFalse();
        assertThat(Duration.between(before, Instant.now())).isLessThan(BOUND);
        assertThat(ledger.posts().last(register()))
                .as("the database is still open")
                .isPositive();
    }

    @Test // #3
    void doesNoHarmWhenThereIsNoNetwork() throws IOException {
        WitnessJob witnesses = asking(neighbour());
        server.stop(0);

        assertThat(witnesses.ask(register(), 4).getFirst().sentence()).contains("Svarar inte");
        assertThat(witnesses.step(Instant.now())).isZero();
    }

    @Test // #3
    void asksNobodyToVouchForALogThatMayNotGoOn() throws IOException {
        answering((asked, exchange) ->
                send(exchange, 200, key.cosign(asked.head(), 7).toString()));
        Checkpoint lost = new Checkpoint(register(), 900, new byte[32]);
        MerkleTreeCache trees = new MerkleTreeCache(ledger.posts());
        ForkGuard forks = new ForkGuard(Map.of(register(), lost), ledger.posts(), trees, false);
        CheckpointSigner parted = new CheckpointSigner(
                trees,
                new KeyDerivation(new byte[32]),
                ledger.directory(),
                forks,
                new DurabilityBarrier(database.disk(), trees, ledger.journal(), forks));
        asking(neighbour());
        WitnessJob witnesses =
                new WitnessJob(WitnessPolicyFile.in(folder), cosignatures, parted, ledger.directory()::log);

        assertThatThrownBy(() -> witnesses.ask(register(), 4)).isInstanceOf(ForkDetected.class);
        assertThatThrownBy(() -> witnesses.step(Instant.now())).isInstanceOf(ForkDetected.class);
        assertThat(heard).isEmpty();
    }

    @Test // #3
    void asksEveryHourOnlyWhenThereIsSomethingNew() throws IOException {
        answering((asked, exchange) ->
                send(exchange, 200, key.cosign(asked.head(), 7).toString()));
        WitnessJob witnesses = asking(neighbour());

        witnesses.step(Instant.now());
        witnesses.step(Instant.now());
        assertThat(heard).hasSize(1);
        ledger.openIncident();
        witnesses.step(Instant.now());

        assertThat(heard).hasSize(2);
        assertThat(heard.get(1).head().size()).isGreaterThan(heard.get(0).head().size());
    }

    @Test // #3
    void asksNobodyWithoutAListOrByHand() throws IOException {
        assertThat(asking("witness lan " + key.verifierKey() + "\nquorum lan\n").ask(register(), 4))
                .isEmpty();
        Files.delete(folder.resolve(WitnessPolicyFile.NAME));
        assertThat(new WitnessJob(WitnessPolicyFile.in(folder), cosignatures, ledger.heads(), Optional::empty)
                        .step(Instant.now()))
                .isZero();
    }

    @ParameterizedTest // #3
    @ValueSource(
            strings = {
                "quorum lan\n",
                "witness lan KEY ftp://lan.example/\nquorum lan\n",
                "witness lan KEY lan.example/w\nquorum lan\n",
                "witness lan KEY\nwitness granne KEY\nquorum lan\n",
                "log LOG\nquorum none\n"
            })
    void refusesToStartOnAPolicyThatIsNone(String policy) throws IOException {
        String log = SigningKey.derived(secret(5), "a.example/ledger/a/register", 1)
                .verifierKey()
                .toString();
        Files.writeString(
                folder.resolve(WitnessPolicyFile.NAME),
                policy.replace("KEY", key.verifierKey().toString()).replace("LOG", log));

        assertThatThrownBy(() -> WitnessPolicyFile.in(folder))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("witnesses.policy");
    }

    private void answering(Answering answering) {
        try {
            server.removeContext("/w/add-checkpoint");
        } catch (IllegalArgumentException first) {
            // Nothing was there yet.
        }
        server.createContext("/w/add-checkpoint", exchange -> {
            AddCheckpoint asked = AddCheckpoint.read(exchange.getRequestBody().readAllBytes());
            heard.add(asked);
            answering.to(asked, exchange);
        });
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private List<WitnessReply> ask(int size) throws IOException {
        return asking(neighbour()).ask(register(), size);
    }

    private String neighbour() {
        return "witness granne " + key.verifierKey() + " " + address("w") + "/\nquorum none\n";
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    private WitnessJob asking(String policy) throws IOException {
        Files.writeString(folder.resolve(WitnessPolicyFile.NAME), policy);
        return new WitnessJob(WitnessPolicyFile.in(folder), cosignatures, ledger.heads(), ledger.directory()::log);
    }

    private String register() {
        return ledger.directory().log().orElseThrow();
    }

    private Checkpoint head(int size) {
        return Checkpoint.read(ledger.heads().head(register(), size).text());
    }

    private SignedNote under(int size) {
        return cosignatures.under(ledger.heads().head(register(), size));
    }

    private static byte[] secret(int first) {
        byte[] secret = new byte[SigningKey.SEED_LENGTH];
        secret[0] = (byte) first;
        return secret;
    }
}
