package se.stabsliggaren.api.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stabsliggaren.api.store.TestLedger.LOG_KEEPER;
import static se.stabsliggaren.api.store.TestLedger.draft;
import static se.stabsliggaren.api.store.TestLedger.note;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.append.Senders.Sent;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.integrity.Checkpoint;

/** Drafts of several incidents that wait at once are committed at once, and nobody is answered because of somebody else. */
@ParameterizedClass
@EnumSource(Kind.class)
class GroupCommitTest {

    private final Database database;
    private final TestLedger ledger;
    private final TestLedger other;
    private final Senders senders = new Senders();
    private final String a;
    private final String b;
    private final String c;

    private final AtomicInteger groups = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch all = new CountDownLatch(1);
    private Runnable betweenLoadAndInsert = () -> {};

    GroupCommitTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database);
        other = TestLedger.over(database);
        a = ledger.openIncident();
        b = ledger.openIncident();
        c = ledger.openIncident();
        List.of(a, b, c).forEach(log -> ledger.note(log, "före"));
    }

    /** The first waits until all are there, so that they are the second group. */
    @BeforeEach
    void somebodyHasTheTurn() {
        String first = ledger.openIncident();
        ledger.note(first, "före");
        ledger.whenAskedForTheTime(() -> {
            switch (groups.incrementAndGet()) {
                case 1 -> {
                    begun.countDown();
                    Senders.await(all);
                }
                case 2 -> betweenLoadAndInsert.run();
                default -> {}
            }
        });
        senders.send(() -> ledger.note(first, "har turen"));
        Senders.await(begun);
    }

    @AfterEach
    void close() {
        ledger.close();
        other.close();
        database.close();
    }

    @Test
    void whatWaitsForThreeIncidentsIsOneUnitOfWorkAndOneWritingOfHeads() throws Exception {
        Sent<List<Receipt>> one = send(a, note("ett"));
        Sent<List<Receipt>> two = send(b, note("två"), note("tre"));
        Sent<List<Receipt>> three = send(c, note("fyra"));
        senders.awaitWaiting(1);
        Sent<List<Receipt>> four = send(a, note("fem"));
        letThemGo();
        assertThat(numbers(one)).containsExactly(4);
        assertThat(numbers(two)).containsExactly(4, 5);
        assertThat(numbers(three)).containsExactly(4);
        assertThat(numbers(four)).containsExactly(5);
        Instant at = recordedAt(one);
        assertThat(List.of(recordedAt(two), recordedAt(three), recordedAt(four)))
                .as("all judged at once")
                .containsOnly(at);
        assertThat(groups).hasValue(2);
        List<Checkpoint> heads = ledger.journal().all();
        assertThat(heads.subList(heads.size() - 3, heads.size()))
                .extracting(Checkpoint::origin)
                .containsExactlyInAnyOrder(a, b, c);
    }

    @Test
    void anotherNodesPostBetweenLoadAndInsertDisturbsOnlyItsOwnLog() throws Exception {
        betweenLoadAndInsert =
                () -> elsewhere(() -> other.recording().record(b, List.of(closed()), LOG_KEEPER, null, null));
        Sent<List<Receipt>> one = send(a, note("ett"));
        Sent<List<Receipt>> two = send(b, note("två"));
        Sent<List<Receipt>> three = send(c, note("tre"));
        letThemGo();
        assertThat(numbers(one)).containsExactly(4);
        assertThat(numbers(three)).containsExactly(4);
        assertThat(numbers(two)).containsExactly(5);
        assertThat(two.told().getFirst().post().entry().remarks())
                .as("judged on what the other node wrote")
                .extracting(remark -> remark.kind())
                .containsExactly(RemarkKind.AFTER_CLOSING);
        assertThat(one.told().getFirst().post().entry().remarks()).isEmpty();
        assertThat(three.told().getFirst().post().entry().remarks()).isEmpty();
        assertThat(List.of(last(a), last(b), last(c))).containsExactly(4, 5, 4);
    }

    @Test
    void whoWouldBeRefusedForWhatIsRememberedIsJudgedOnWhatIsStored() throws Exception {
        other.note(b, "av en annan nod");
        Sent<List<Receipt>> two =
                senders.send(() -> ledger.recording().record(b, List.of(note("två")), LOG_KEEPER, 4, null));
        Sent<List<Receipt>> one = send(a, note("ett"));
        letThemGo();
        assertThat(numbers(two)).containsExactly(5);
        assertThat(numbers(one)).containsExactly(4);
    }

    @Test
    void whatIsRefusedTouchesNothingBesideIt() throws Exception {
        Sent<List<Receipt>> refused = send(a, draft(confirmed(99), null));
        Sent<List<Receipt>> array = send(b, note("före"), draft(confirmed(99), null));
        Sent<List<Receipt>> one = send(a, note("ett"));
        Sent<List<Receipt>> two = send(b, note("två"));
        Sent<List<Receipt>> three = send(c, note("tre"), note("fyra"));
        letThemGo();
        assertThat(numbers(one)).containsExactly(4);
        assertThat(numbers(two)).containsExactly(4);
        assertThat(numbers(three)).containsExactly(4, 5);
        assertThatThrownBy(refused::told)
                .isInstanceOfSatisfying(NotRecorded.Refused.class, why -> assertThat(why.field())
                        .isEqualTo("data.decision"));
        assertThatThrownBy(array::told).isInstanceOfSatisfying(NotRecorded.Refused.class, why -> assertThat(why.field())
                .isEqualTo("[1].data.decision"));
        assertThat(groups).as("nobody had to be tried again").hasValue(2);
        assertThat(List.of(last(a), last(b), last(c))).containsExactly(4, 4, 5);
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItHindersAnybody() throws Exception {
        Sent<List<Receipt>> large = send(a, note("å".repeat(200_000)));
        assertThatThrownBy(large::told).isInstanceOf(BadField.class);
        Sent<List<Receipt>> one = send(a, note("ett"));
        Sent<List<Receipt>> two = send(b, note("två"));
        senders.awaitWaiting(2);
        all.countDown();
        assertThat(numbers(one)).containsExactly(4);
        assertThat(numbers(two)).containsExactly(4);
        assertThat(groups).as("nobody had to be tried again").hasValue(2);
    }

    @Test
    void equalLinesThatAreCommittedTogetherShareNoSeed() throws Exception {
        Sent<List<Receipt>> one = send(a, note("lika"), note("lika"));
        Sent<List<Receipt>> two = send(b, note("lika"));
        letThemGo();
        List<Receipt> receipts =
                List.of(one.told().getFirst(), one.told().getLast(), two.told().getFirst());
        assertThat(receipts.stream()
                        .map(receipt -> Base64.getEncoder()
                                .encodeToString(receipt.sealed().seed()))
                        .distinct())
                .hasSize(3);
        assertThat(receipts).allSatisfy(receipt -> assertThat(Sealer.belongs(
                        receipt.sealed().bytes(),
                        receipt.sealed().content(),
                        receipt.sealed().seed()))
                .isTrue());
    }

    @Test
    void aRequestThatAnotherNodeAnswersMeanwhileGetsThatReceiptAndTheOthersTheirs() throws Exception {
        long era = database.eras().now(); // A key that is called like a constraint is a key like any other.
        CompletableFuture<Receipt> first = new CompletableFuture<>();
        betweenLoadAndInsert =
                () -> elsewhere(() -> first.complete(other.note(b, "två", request("post_follows", "två"))));
        Sent<List<Receipt>> one = send(a, note("ett"));
        Sent<Receipt> two = senders.send(() -> ledger.note(b, "två", request("post_follows", "två")));
        Sent<List<Receipt>> three = send(b, note("tre"));
        letThemGo();
        assertThat(two.told().post()).isEqualTo(first.get().post());
        assertThat(numbers(one)).containsExactly(4);
        assertThat(numbers(three)).containsExactly(5);
        assertThat(last(b)).isEqualTo(5);
        assertThat(database.eras().now()).isEqualTo(era);
    }

    @Test
    void theSameRequestTwiceInAGroupIsRecordedOnceAndAnotherBodyIsRefused() throws Exception {
        Sent<Receipt> one = senders.send(() -> ledger.note(a, "ett", request("nyckel", "ett")));
        Sent<Receipt> again = senders.send(() -> ledger.note(a, "ett", request("nyckel", "ett")));
        Sent<List<Receipt>> two = send(b, note("två"));
        letThemGo();
        assertThat(one.told().post()).isEqualTo(again.told().post());
        assertThat(numbers(two)).containsExactly(4);
        assertThat(last(a)).isEqualTo(4);
        assertThatThrownBy(() -> ledger.note(a, "tre", request("nyckel", "tre")))
                .isInstanceOf(NotRecorded.OtherBody.class);
    }

    @Test
    void aLargeArrayKeepsNoOtherIncidentWaiting() throws Exception {
        letThemGo();
        CountDownLatch arrayBegun = new CountDownLatch(1);
        CountDownLatch arrayEnds = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        ledger.whenAskedForTheTime(() -> {
            if (asked.incrementAndGet() == 1) {
                arrayBegun.countDown();
                Senders.await(arrayEnds);
            }
        });
        Sent<List<Receipt>> array =
                send(a, Collections.nCopies(250, note("rad")).toArray(Draft[]::new));
        Senders.await(arrayBegun);
        assertThat(ledger.note(b, "meanwhile").post().number()).isEqualTo(4);
        assertThat(array.isTold()).isFalse();
        Sent<List<Receipt>> behind = send(a, note("efter"));
        arrayEnds.countDown();
        assertThat(numbers(array)).hasSize(250).startsWith(4).endsWith(253);
        assertThat(numbers(behind)).containsExactly(254);
    }

    @Test
    void aLogThatADeadNodeHoldsIsWaitedForByNobodyElse() throws Exception {
        try (Connection held = database.dataSource().getConnection()) {
            held.setAutoCommit(false);
            try (PreparedStatement insert =
                    held.prepareStatement("insert into post (log, number, recorded_at, appended_at, bytes)"
                            + " select id, 4, 0, 0, ? from log where origin = ?")) {
                insert.setBytes(1, new byte[0]);
                insert.setString(2, b);
                assertThat(insert.executeUpdate()).isOne();
            }
            Sent<List<Receipt>> two = send(b, note("två"));
            Sent<List<Receipt>> one = send(a, note("ett"));
            letThemGo();
            assertThat(numbers(one)).containsExactly(4);
            assertThatThrownBy(two::told).isInstanceOf(NotRecorded.NotNow.class);

            Sent<List<Receipt>> again = send(b, note("två"));
            assertThat(ledger.note(a, "två").post().number()).isEqualTo(5);
            assertThat(again.isTold()).as("it waits by itself").isFalse();
            held.rollback();
            assertThat(numbers(again)).containsExactly(4);
        }
    }

    private Sent<List<Receipt>> send(String log, Draft... drafts) {
        return senders.send(() -> ledger.recording().record(log, List.of(drafts), LOG_KEEPER, null, null));
    }

    private void letThemGo() {
        senders.awaitWaiting(1);
        all.countDown();
    }

    /** In a thread of its own, as a transaction belongs to its thread. */
    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private static List<Integer> numbers(Sent<List<Receipt>> sent) throws Exception {
        return sent.told().stream().map(receipt -> receipt.post().number()).toList();
    }

    private static Instant recordedAt(Sent<List<Receipt>> sent) throws Exception {
        return sent.told().getFirst().post().recordedAt();
    }

    private int last(String log) {
        return ledger.posts().last(log);
    }

    private static DecisionConfirmed confirmed(int decision) {
        return new DecisionConfirmed(Ref.to(decision), null);
    }

    private static Draft closed() {
        return draft(new IncidentClosed(null), null);
    }

    private static Request request(String key, String body) {
        return new Request(key, body.getBytes(StandardCharsets.UTF_8));
    }
}
