package se.stabsliggaren.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.stabsliggaren.api.webhook.WebhookNode.ADMINISTRATOR;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.RegisterEvent.AccessChanged;
import se.stabsliggaren.event.Via;

/** Each post is told of, in order and until it is answered, whatever nodes and receivers do. */
@ParameterizedClass
@EnumSource(Kind.class)
class WebhookDeliveryTest {

    private static final WebhookHttp.Limits SHORT =
            new WebhookHttp.Limits(Duration.ofSeconds(1), Duration.ofMillis(500));

    private final Database database;
    private final TestLedger ledger;
    private final WebhookNode node;
    private final String log;
    private final String incident;
    private final Receiver receiver = new Receiver();

    WebhookDeliveryTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database);
        node = new WebhookNode(ledger, database);
        log = ledger.openIncident();
        incident = log.substring(log.lastIndexOf('/') + 1);
    }

    @AfterEach
    void close() {
        node.close();
        receiver.close();
        ledger.close();
        database.close();
    }

    @Test
    void theReceiverIsToldOfEachPostFromThenOnInOrder() {
        node.make(receiver.address());
        ledger.notes(log, 45, "Något händer.");

        tellAll(node);

        assertThat(receiver.posts(incident)).isEqualTo(range(3, 47));
        assertThat(receiver.told()).extracting(Receiver.Told::id).doesNotHaveDuplicates();
        assertThat(node.shown().behind()).isZero();
        assertThat(node.state().succeeded()).isEqualTo(node.now());
    }

    @Test
    void ofAnIncidentThatIsOpenedLaterItIsToldFromTheFirstPost() {
        node.make(receiver.address());
        String other = ledger.openIncident();

        tellAll(node);

        assertThat(receiver.posts(other.substring(other.lastIndexOf('/') + 1))).isEqualTo(range(1, 2));
        assertThat(receiver.posts(incident)).isEmpty();
    }

    @Test
    void oneIncidentIsTheOnlyOneThatItIsToldOf() {
        node.service().make(ADMINISTRATOR, receiver.address(), incident);
        String other = ledger.openIncident();
        ledger.note(other, "Något annat händer.");
        ledger.note(log, "Något händer.");

        tellAll(node);

        assertThat(receiver.told()).hasSize(1);
        assertThat(receiver.posts(incident)).containsExactly(3);
    }

    @Test
    void whatItIsToldSaysThatThePostIsThereAndNothingOfWhatItSays() {
        node.make(receiver.address());
        ledger.note(log, "Patientlistan ligger ute.");

        tellAll(node);

        String recorded =
                ledger.posts().post(log, 3).orElseThrow().post().recordedAt().toString();
        assertThat(receiver.told().getFirst().json())
                .isEqualTo(Map.of(
                        "type",
                        "post.recorded",
                        "timestamp",
                        recorded,
                        "data",
                        Map.of(
                                "incident",
                                incident,
                                "exercise",
                                false,
                                "post",
                                3,
                                "type",
                                "note.written",
                                "recordedAt",
                                recorded,
                                "address",
                                "https://liggare.exempelby.example/api/v1/incidents/%s/posts/3".formatted(incident))));
    }

    @Test
    void aReceiverThatDoesNotAnswerIsTriedAgainEverLaterAndThenRestsUntilItIsResumed() {
        receiver.answers(500);
        String id = node.make(receiver.address()).id();
        ledger.note(log, "Något händer.");

        tell(node);
        assertThat(node.state().attempts()).isEqualTo(1);
        assertThat(node.state().fault()).isEqualTo("Mottagaren svarade 500; be den som sköter mottagaren.");
        Duration wait = Duration.between(node.now(), node.state().again());
        tell(node);
        assertThat(receiver.told()).as("it is not due").hasSize(1);

        for (int days = 0; node.state().restingSince() == null; days++) {
            assertThat(days).isLessThan(30);
            Duration next = Duration.between(node.now(), node.state().again());
            assertThat(next).isLessThanOrEqualTo(Duration.ofDays(1));
            node.later(next);
            tell(node);
        }
        assertThat(Duration.between(node.state().failingSince(), node.now())).isGreaterThan(RetrySchedule.UNTIL_REST);
        assertThat(wait).isLessThan(Duration.ofSeconds(7));
        assertThat(node.resting()).isEqualTo(Map.of(ADMINISTRATOR.authority(), List.of(id)));
        int attempts = receiver.told().size();
        assertThat(attempts).isBetween(10, 20);
        assertThat(receiver.told())
                .extracting(Receiver.Told::id)
                .as("the same post")
                .containsOnly(receiver.told().getFirst().id());

        node.later(Duration.ofDays(30));
        tell(node);
        assertThat(receiver.told()).hasSize(attempts);
        receiver.answers(204);
        node.service().resume(ADMINISTRATOR, id);
        tellAll(node);
        assertThat(receiver.told()).hasSize(attempts + 1);
        assertThat(node.state().fault()).isNull();
        assertThat(node.resting()).isEmpty();
    }

    @Test
    void aReceiverThatWasDownMissesNothing() {
        Receiver down = new Receiver();
        down.close();
        node.make(down.address());
        ledger.note(log, "Något händer.");
        tell(node);
        assertThat(node.state().fault()).isEqualTo("Mottagaren går inte att nå, eller svarar inte som en webbplats.");
        assertThat(node.shown().behind()).isEqualTo(1);

        try (Receiver up = new Receiver(down.port())) {
            node.later(Duration.ofMinutes(1));
            tellAll(node);
            assertThat(up.posts(incident)).containsExactly(3);
        }
    }

    @Test
    void aReceiverThatIsGoneIsToldNothingMoreAndTheRegisterSaysSo() {
        receiver.answers(410);
        node.make(receiver.address());
        ledger.notes(log, 2, "Något händer.");

        tell(node);
        node.later(Duration.ofDays(1));
        tell(node);

        assertThat(receiver.told()).hasSize(1);
        assertThat(node.shown().listing().end())
                .isEqualTo(new WebhookEnd(null, node.now().minus(Duration.ofDays(1))));
        assertThat(register().getLast().post().event()).isInstanceOfSatisfying(AccessChanged.class, changed -> {
            assertThat(changed.granted()).isFalse();
            assertThat(changed.role()).isEqualTo("webhook");
        });
        assertThat(register().getLast().post().entry().by().via()).isEqualTo(Via.CLOCK);
    }

    @Test
    void oneThatIsTakenBackBetweenTwoPostsIsToldNoMore() {
        String id = node.make(receiver.address()).id();
        ledger.notes(log, 5, "Något händer.");
        receiver.answers((told, exchange) -> {
            if (told.post() == 4) {
                node.service().takeBack(ADMINISTRATOR, id);
            }
            Receiver.answer(exchange, 204);
        });

        tell(node);

        assertThat(receiver.posts(incident)).containsExactly(3, 4);
        List<Event> register =
                register().stream().map(each -> each.post().event()).toList();
        assertThat(register)
                .filteredOn(AccessChanged.class::isInstance)
                .extracting(event -> ((AccessChanged) event).granted())
                .containsExactly(true, false);
    }

    @Test
    void aSlowReceiverKeepsNobodyElseWaiting() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        try (Receiver slow = new Receiver()) {
            slow.answers((told, exchange) -> {
                hold(held);
                Receiver.answer(exchange, 204);
            });
            node.make(slow.address());
            node.make(receiver.address());
            ledger.note(log, "Något händer.");
            node.step();

            receiver.told(1);
            slow.told(1);
            ledger.note(log, "Något mer händer.");
            await().untilAsserted(() -> {
                node.step();
                assertThat(receiver.told()).hasSize(2);
            });
            assertThat(slow.told()).hasSize(1);
            long began = System.nanoTime();
            node.close();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(4));
        } finally {
            held.countDown();
        }
        assertThat(node.service()
                        .all(ADMINISTRATOR)
                        .getFirst()
                        .listing()
                        .state()
                        .attempts())
                .as("we hung up, not they")
                .isZero();
    }

    @Test
    void aReceiverThatTakesTooLongIsHungUpOn() {
        CountDownLatch held = new CountDownLatch(1);
        try (WebhookNode impatient = new WebhookNode(ledger, database, Duration.ofMinutes(1), SHORT)) {
            receiver.answers((told, exchange) -> hold(held));
            impatient.make(receiver.address());
            ledger.note(log, "Något händer.");
            tell(impatient);
            assertThat(impatient.state().fault()).isEqualTo("Mottagaren svarade inte inom 1 sekunder.");
        } finally {
            held.countDown();
        }
    }

    @Test
    void threeNodesTellOfEachPostOnceAndInOrder() {
        node.make(receiver.address());
        try (TestLedger two = TestLedger.over(database);
                TestLedger three = TestLedger.over(database);
                WebhookNode second = new WebhookNode(two, database);
                WebhookNode third = new WebhookNode(three, database)) {
            String other = ledger.openIncident();
            for (int i = 0; i < 30; i++) {
                List.of(ledger, two, three).get(i % 3).note(i % 2 == 0 ? log : other, "Något händer.");
                List.of(node, second, third).forEach(WebhookNode::step);
            }
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                List.of(node, second, third).forEach(WebhookNode::step);
                assertThat(node.shown().behind()).isZero();
            });
            assertThat(receiver.posts(incident)).isEqualTo(range(3, 17));
            assertThat(receiver.posts(other.substring(other.lastIndexOf('/') + 1)))
                    .isEqualTo(range(1, 17));
        }
    }

    @Test
    void whatANodeToldBeforeItDiedIsToldAgainUnderTheSameIdAndNothingIsLost() {
        Duration held = Duration.ofSeconds(2);
        TestLedger first = TestLedger.over(database);
        WebhookNode dying = new WebhookNode(first, database, held, WebhookHttp.Limits.USUAL);
        dying.make(receiver.address());
        ledger.notes(log, 5, "Något händer.");
        CountDownLatch dead = new CountDownLatch(1);
        receiver.answers((told, exchange) -> {
            if (told.post() == 5 && receiver.told().size() == 3) {
                ledger.jdbc().update("update webhook_state set claim = 'a node that is dead'");
                dead.countDown();
            }
            Receiver.answer(exchange, 204);
        });
        dying.step();
        hold(dead);

        try (TestLedger another = TestLedger.over(database);
                WebhookNode living = new WebhookNode(another, database, held, WebhookHttp.Limits.USUAL)) {
            living.step();
            assertThat(receiver.posts(incident))
                    .as("the dead one's claim still counts")
                    .isEqualTo(range(3, 5));
            tellAll(living);
        }

        assertThat(receiver.posts(incident)).containsExactly(3, 4, 5, 5, 6, 7);
        assertThat(receiver.told().get(2).id()).isEqualTo(receiver.told().get(3).id());
        assertThat(receiver.told().stream().map(Receiver.Told::id).distinct()).hasSize(5);
        dying.close();
        first.close();
    }

    @Test
    void aCursorBeyondTheEndOfItsLogGoesBackToItSoThatNothingNewIsPassedOver() {
        String id = node.make(receiver.address()).id();
        node.cursors().told(id, log, 99);
        tell(node);
        ledger.note(log, "Något händer.");
        tellAll(node);

        assertThat(receiver.posts(incident)).containsExactly(3);
    }

    @Test
    void aCursorThatWasRestoredFromAnEarlierDayTellsAgainUnderTheSameIds() {
        String id = node.make(receiver.address()).id();
        ledger.notes(log, 2, "Något händer.");
        tellAll(node);
        node.cursors().told(id, log, 2);
        tellAll(node);

        assertThat(receiver.posts(incident)).containsExactly(3, 4, 3, 4);
        assertThat(receiver.told().stream().map(Receiver.Told::id).distinct()).hasSize(2);
    }

    @Test
    void aReceiverOfAnotherAuthorityIsToldNothing() {
        ledger.directory().register("grannby", "Grannby kommun", "grannby.example", TestLedger.LOG_KEEPER);
        var neighbour =
                new se.stabsliggaren.api.access.Caller("h2", "Prova Provdotter", "grannby", ADMINISTRATOR.roles());
        node.service().make(neighbour, receiver.address(), null);
        ledger.note(log, "Något händer.");
        node.step();
        node.make(receiver.address());
        ledger.note(log, "Något mer händer.");
        tellAll(node);

        assertThat(receiver.told()).hasSize(1);
        assertThat(node.service().all(neighbour)).hasSize(1);
        assertThat(node.service().all(ADMINISTRATOR)).hasSize(1);
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<StoredPost> register() {
        return ledger.posts().posts(ledger.directory().log().orElseThrow(), 0, 100);
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    /** Tells once, until nobody has a claim. */
    private void tell(WebhookNode teller) {
        teller.step();
        teller.quiet();
    }

    private void tellAll(WebhookNode teller) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            teller.step();
            teller.quiet();
            assertThat(teller.service().all(ADMINISTRATOR))
                    .allSatisfy(each -> assertThat(each.behind()).isZero());
        });
    }
}
