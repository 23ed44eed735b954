package se.stabsliggaren.api.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stabsliggaren.api.store.TestLedger.LOG_KEEPER;
import static se.stabsliggaren.api.store.TestLedger.draft;
import static se.stabsliggaren.api.store.TestLedger.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.Sealer;

@ParameterizedClass
@EnumSource(Kind.class)
class PostAppenderTest {

    private final Database database;
    private final TestLedger ledger;
    private final String log;

    PostAppenderTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database);
        log = ledger.openIncident();
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void numbersPostsWithoutGapsAndKeepsTheBytesItGaveAReceiptFor() {
        Receipt receipt = ledger.note(log, "Nätet är bortkopplat.");
        assertThat(receipt.post().number()).isEqualTo(3);
        StoredPost stored = ledger.posts().post(log, 3).orElseThrow();
        assertThat(stored.post()).isEqualTo(receipt.post());
        assertThat(stored.bytes()).isEqualTo(receipt.sealed().bytes());
        assertThat(Sealer.belongs(stored.bytes(), stored.content(), stored.seed()))
                .isTrue();
    }

    @Test
    void recordsAGroupWithItsLabelsOrNothingOfIt() {
        List<Receipt> receipts = ledger.recording()
                .record(
                        log,
                        List.of(
                                draft(new TaskGiven(Text.of("Ring alla."), "växeln", null, null, null), "ring"),
                                draft(new TaskDone(Ref.toLabel("ring"), null), null)),
                        LOG_KEEPER,
                        null,
                        null);
        assertThat(receipts).extracting(receipt -> receipt.post().number()).containsExactly(3, 4);
        assertThatThrownBy(() -> ledger.recording()
                        .record(
                                log,
                                List.of(note("före"), draft(new DecisionConfirmed(Ref.to(99), null), null)),
                                LOG_KEEPER,
                                null,
                                null))
                .isInstanceOfSatisfying(NotRecorded.Refused.class, refused -> assertThat(refused.field())
                        .isEqualTo("[1].data.decision"));
        assertThat(ledger.posts().last(log)).isEqualTo(4);
    }

    @Test
    void isRefusedWhenTheLogHasMovedOnFromWhatTheSenderSaw() {
        ledger.note(log, "ett");
        assertThatThrownBy(() -> ledger.recording().record(log, List.of(note("två")), LOG_KEEPER, 2, null))
                .isInstanceOfSatisfying(NotRecorded.MovedOn.class, moved -> assertThat(moved.last())
                        .isEqualTo(3));
    }

    @Test
    void isNotRefusedForWhatAnotherNodeHasRecordedMeanwhile() throws Exception {
        try (TestLedger other = TestLedger.over(database)) {
            ledger.note(log, "ett");
            int two = other.note(log, "två").post().number();
            Draft withdrawn = draft(new PostWithdrawn(Ref.to(two), Text.of("fel händelse")), null);
            assertThat(ledger.recording().record(log, List.of(withdrawn), LOG_KEEPER, null, null))
                    .extracting(receipt -> receipt.post().number())
                    .containsExactly(two + 1);
            assertThat(other.recording().record(log, List.of(note("tre")), LOG_KEEPER, two + 1, null))
                    .extracting(receipt -> receipt.post().number())
                    .containsExactly(two + 2);
        }
    }

    @Test
    void aRequestThatAnotherNodeAnsweredIsRecognisedBeforeAnyConflict() throws Exception {
        try (TestLedger other = TestLedger.over(database)) {
            Receipt first = other.recording()
                    .record(log, List.of(note("ett")), LOG_KEEPER, 2, request("nyckel-5", "ett"))
                    .getFirst();
            Receipt again = ledger.recording()
                    .record(log, List.of(note("ett")), LOG_KEEPER, 2, request("nyckel-5", "ett"))
                    .getFirst();
            assertThat(again.post()).isEqualTo(first.post());
        }
    }

    @Test
    void aRepeatedRequestGetsTheFirstReceiptAndAnotherBodyIsRefused() {
        Request request = request("nyckel-1", "ett");
        Receipt first = ledger.note(log, "ett", request);
        Receipt again = ledger.note(log, "ett", request("nyckel-1", "ett"));
        assertThat(again.post()).isEqualTo(first.post());
        assertThat(again.sealed().bytes()).isEqualTo(first.sealed().bytes());
        assertThat(ledger.posts().last(log)).isEqualTo(3);
        assertThatThrownBy(() -> ledger.note(log, "två", request("nyckel-1", "två")))
                .isInstanceOf(NotRecorded.OtherBody.class);
    }

    @Test
    void aRepeatedRequestIsRecognisedEvenWhereItWouldNowBeRefused() {
        Request request = request("nyckel-2", "ett");
        Receipt first = ledger.recording()
                .record(log, List.of(note("ett")), LOG_KEEPER, 2, request)
                .getFirst();
        Receipt again = ledger.recording()
                .record(log, List.of(note("ett")), LOG_KEEPER, 2, request)
                .getFirst();
        assertThat(again.post().number()).isEqualTo(first.post().number());
    }

    @Test
    void manyWritersOnTwoNodesGetConsecutiveNumbersAndNoRemarkFromAStaleState() throws Exception {
        try (TestLedger other = TestLedger.over(database)) {
            List<Callable<Post>> writers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                TestLedger node = i % 2 == 0 ? ledger : other;
                String text = "rad " + i;
                writers.add(() -> node.note(log, text).post());
            }
            List<Post> posts = together(writers);
            assertThat(posts)
                    .extracting(Post::number)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(3, 202).boxed().toList());
            ledger.recording().record(log, List.of(draft(new IncidentClosed(null), null)), LOG_KEEPER, null, null);
            Post late = other.note(log, "efter").post();
            assertThat(late.entry().remarks())
                    .extracting(remark -> remark.kind())
                    .containsExactly(RemarkKind.AFTER_CLOSING);
        }
    }

    @Test
    void theSameRequestFromManyAtOnceIsRecordedOnce() throws Exception {
        List<Callable<Post>> senders = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            senders.add(() ->
                    ledger.note(log, "en gång", request("nyckel-3", "en gång")).post());
        }
        assertThat(together(senders)).extracting(Post::number).containsOnly(3);
        assertThat(ledger.posts().last(log)).isEqualTo(3);
    }

    @Test
    void whatIsCommittedAndCannotBeSettledIsNotAnsweredAndNotRecordedTwice() {
        ledger.loseJournal();
        List<Callable<Boolean>> senders = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = "rad " + i;
            senders.add(() -> {
                assertThatThrownBy(() -> ledger.note(log, text)).isInstanceOf(DurabilityUnknown.class);
                return true;
            });
        }
        assertThatCode(() -> together(senders)).doesNotThrowAnyException();
        assertThat(ledger.posts().last(log)).isEqualTo(2 + senders.size());
    }

    @Test
    void aRepetitionOfWhatCouldNotBeSettledGetsNoReceiptEither() {
        Request request = request("nyckel-3", "ett");
        ledger.loseJournal();
        assertThatThrownBy(() -> record(request)).isInstanceOf(DurabilityUnknown.class);
        assertThat(ledger.posts().last(log)).isEqualTo(3);
        assertThatThrownBy(() -> record(request)).isInstanceOf(DurabilityUnknown.class);
        assertThat(ledger.posts().last(log)).isEqualTo(3);
    }

    @Test
    void whoFindsAPostThatAnotherNodeRecordedEntersItsHeadBeforeAnswering() {
        Request request = request("nyckel-5", "ett");
        Receipt recorded = record(request);
        try (TestLedger other = TestLedger.over(database)) {
            List<Receipt> again =
                    other.recording().record(log, List.of(TestLedger.note("ett")), LOG_KEEPER, null, request);
            assertThat(again).singleElement().extracting(Receipt::post).isEqualTo(recorded.post());
            assertThat(other.journal().all()).singleElement().satisfies(head -> assertThat(head.size())
                    .isEqualTo(3));
        }
    }

    private Receipt record(Request request) {
        return ledger.recording()
                .record(log, List.of(TestLedger.note("ett")), LOG_KEEPER, null, request)
                .getFirst();
    }

    @Test
    void anIncidentIsOpenedInTheRegisterAndInItsOwnLogOrNowhere() {
        assertThat(ledger.directory().incidents()).hasSize(1);
        assertThat(ledger.directory().incidents().getFirst().log()).isEqualTo(log);
        assertThat(ledger.directory().incidents().getFirst().designation()).isEqualTo("L1-2024-1");
        assertThatThrownBy(() ->
                        ledger.directory().openIncident("okänd", false, "Angrepp", null, LOG_KEEPER, LOG_KEEPER, null))
                .isInstanceOf(NotRecorded.Refused.class);
        Request request = request("nyckel-4", "öppna");
        String opened = openAgain(request);
        assertThat(openAgain(request)).isEqualTo(opened);
        assertThat(ledger.directory().incidents()).hasSize(2);
    }

    private String openAgain(Request request) {
        return ledger.directory()
                .openIncident("exempelby", false, "Nytt", null, LOG_KEEPER, LOG_KEEPER, request)
                .post()
                .log();
    }

    private static Request request(String key, String body) {
        return new Request(key, body.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(calls)) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
            return results;
        }
    }
}
