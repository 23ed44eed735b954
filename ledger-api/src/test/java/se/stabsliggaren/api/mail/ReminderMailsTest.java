package se.stabsliggaren.api.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stabsliggaren.api.store.TestLedger.LOG_KEEPER;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.stabsliggaren.api.clock.Reminders;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.status.Status;

/** Whom an authority set is mailed of a limit once for each time it comes nearer, whatever happens to nodes and servers. */
@ParameterizedClass
@EnumSource(Kind.class)
class ReminderMailsTest {

    /** Within an hour of the limit. */
    private static final Instant NEAR = Instant.parse("2024-11-09T10:30:00Z");

    private static final Instant PASSED = NEAR.plus(Duration.ofDays(2));

    private final DutyBoard duties = new DutyBoard();
    private final Status board = new Status();
    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Database database;
    private final TestLedger ledger;
    private final String log;

    ReminderMailsTest(Kind kind) {
        post.start();
        database = kind.open();
        ledger = TestLedger.over(database, new Projections(List.of(duties)));
        ledger.showsClock(Instant.parse("2024-11-08T06:00:00Z"));
        log = ledger.openIncident();
        int breach = records(new BreachSuspected(Text.of("Filer saknas."), List.of("socialnämnden"), null));
        records(new BecameAware(Ref.to(breach), List.of("socialnämnden"), Person.of("Testa Testlund"), null));
        ledger.showsClock(NEAR);
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
        post.stop();
    }

    @Test
    void itTellsTheDutyTheLimitAndWhereToReadOnAndNothingOfWhatIsWritten() throws Exception {
        node(server()).step(NEAR);

        MimeMessage mail = only();
        assertThat(mail.getSubject()).isEqualTo("Frist inom en timme: Anmälan av personuppgiftsincident (L1-2024-1)");
        assertThat(Arrays.stream(mail.getAllRecipients()).map(Object::toString))
                .containsExactly("jour@exempelby.example", "chef@exempelby.example");
        assertThat(body(mail))
                .contains("Plikt: Anmälan av personuppgiftsincident, för socialnämnden")
                .contains("Fristen löper: lör 9 nov 2024 kl. 12.00.")
                .contains("Händelse: L1-2024-1, Angrepp")
                .contains("https://liggare.exempelby.example/handelse/")
                .doesNotContain("Filer saknas", "Testa", "ÖVNING");
    }

    @Test
    void itIsSentOnceForAnyNumberOfNodesAndStarts() throws Exception {
        List<ReminderMails> nodes = List.of(node(server()), node(server()), node(server()));
        try (ExecutorService together = Executors.newFixedThreadPool(nodes.size())) {
            List<Future<?>> looks = new ArrayList<>();
            for (ReminderMails node : nodes) {
                looks.add(together.submit(() -> node.step(NEAR)));
            }
            for (Future<?> look : looks) {
                look.get();
            }
        }
        node(server()).step(NEAR.plus(Duration.ofDays(400)));

        assertThat(post.getReceivedMessages()).hasSize(2); // One to each of two addresses.
    }

    @Test
    void whatHadPassedWhenMailWasSetIsNotMailedThenNorLater() {
        ledger.showsClock(PASSED);
        node(server()).step(PASSED);
        node(server()).step(PASSED.plusSeconds(60));
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void whatPassedAfterMailWasSetIsMailedThoughNoNodeRanThen() throws Exception {
        Instant before = NEAR.minus(Duration.ofHours(48));
        ledger.showsClock(before);
        node(server()).step(before);
        assertThat(post.getReceivedMessages()).isEmpty();
        ledger.showsClock(PASSED);
        node(server()).step(PASSED);
        assertThat(only().getSubject()).contains("har gått ut");
    }

    @Test
    void whereMailsWereSentBeforeAnybodyNotedThatMailWasSetItIsNotNew() {
        node(server()).step(NEAR);
        assertThat(post.getReceivedMessages()).hasSize(2);
        JdbcClient.create(ledger.jdbc())
                .sql("update reminder_mail set near = 'ELSE' where near = 'SET'")
                .update();
        ledger.showsClock(PASSED);
        node(server()).step(PASSED);
        assertThat(post.getReceivedMessages()).hasSize(4);
    }

    @Test
    void whatIsFiledMeanwhileIsNotRemindedOf() {
        records(new DutyFiled("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL, null, null, null, null));
        node(server()).step(NEAR);
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void whatAServerDidNotTakeIsTriedAgainAfterWaitsThatGrow() {
        Broken broken = new Broken(false);
        ReminderMails node = node(broken);
        List<Duration> tried = new ArrayList<>();
        for (Duration after = Duration.ZERO; after.toMinutes() < 60; after = after.plusMinutes(1)) {
            int before = broken.asked;
            node.step(NEAR.plus(after));
            if (broken.asked > before) {
                tried.add(after);
            }
        }
        assertThat(tried)
                .containsExactly(
                        Duration.ZERO,
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(6),
                        Duration.ofMinutes(14),
                        Duration.ofMinutes(30));
        assertThat(node.isFailing()).isTrue();

        ReminderMails mended = node(server());
        mended.step(NEAR.plus(Duration.ofHours(2)));
        assertThat(post.getReceivedMessages()).hasSize(2);
        assertThat(mended.isFailing()).isFalse();
    }

    @Test
    void whatIsFiledAfterAServerDidNotTakeItIsNoTroubleAnyMore() {
        ReminderMails node = node(new Broken(false));
        node.step(NEAR);
        node.step(NEAR.plusSeconds(60));
        assertThat(node.isFailing()).isTrue();

        records(new DutyFiled("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL, null, null, null, null));
        node.step(NEAR.plusSeconds(120));
        assertThat(node.isFailing()).isFalse();
    }

    @Test
    void ofANodeThatDiedBeforeItNotedWhatItSentTheMailComesAgainUnderTheSameName() throws Exception {
        ReminderMails died = node(new Broken(true));
        died.step(NEAR);
        node(server()).step(NEAR.plus(Duration.ofMinutes(1)));
        assertThat(post.getReceivedMessages()).hasSize(2);

        node(server()).step(NEAR.plus(Duration.ofMinutes(3)));
        assertThat(post.getReceivedMessages()).hasSize(4);
        assertThat(Arrays.stream(post.getReceivedMessages())
                        .map(ReminderMailsTest::messageId)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aServerThatSaysNothingIsLeftAndIsToldOf() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            MailServer hangs = MailServer.of(settings(silent.getLocalPort()), Duration.ofMillis(300));
            ReminderMails node = new ReminderMails(
                    hangs,
                    new Reminders(duties, board, ledger.views(), ledger.wall()),
                    ledger.directory(),
                    new VisibleLog(ledger.posts()),
                    JdbcClient.create(ledger.jdbc()),
                    each -> true,
                    () -> "https://liggare.exempelby.example");
            node.step(NEAR);
            assertThat(node.isFailing()).isTrue();
        }
    }

    @Test
    void aTitleThatIsCoveredForAnybodyIsNotTold() throws Exception {
        records(new PostHidden(Ref.to(1), null, Text.of("Röjer.")));
        node(server()).step(NEAR);
        assertThat(body(only())).contains("Händelse: L1-2024-1").doesNotContain("Angrepp");
    }

    @Test
    void noLineOfAHeaderCanBeWrittenByWhoNamesAController() throws Exception {
        ledger.showsClock(Instant.parse("2024-11-08T06:00:00Z"));
        int breach = records(new BreachSuspected(Text.of("Mer."), List.of("nämnden"), null));
        records(new BecameAware(
                Ref.to(breach), List.of("nämnden\r\nBcc: ovan@annan.example"), Person.of("Testa Testlund"), null));
        ledger.showsClock(NEAR);
        node(server()).step(NEAR);
        assertThat(post.getReceivedMessages()).allSatisfy(mail -> {
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(GreenMailUtil.getHeaders(mail)).doesNotContain("annan.example");
        });
    }

    @Test
    void ofALogThatDoesNotGoOnNothingIsMailed() {
        node(server(), false).step(NEAR);
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void anAuthorityThatSetNobodyHasNobodyMailed() {
        MailSettings others = new MailSettings(
                "127.0.0.1",
                post.getSmtp().getPort(),
                false,
                null,
                null,
                "liggaren@exempelby.example",
                Map.of("grannby", List.of("jour@grannby.example")));
        node(MailServer.of(others), true).step(NEAR);
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void anAddressThatCannotBeReadIsRefusedAtTheStart() {
        MailSettings bad =
                new MailSettings("127.0.0.1", 25, false, null, null, "a@b.example\r\nBcc: c@d.example", Map.of());
        assertThatThrownBy(() -> MailServer.of(bad)).hasMessage("LEDGER_MAIL_FROM");
    }

    @Test
    void anAuthoritysShortNameIsFoundAsAVariableCanWriteIt() {
        MailSettings set = new MailSettings("h", 25, false, null, null, "", Map.of("regionx", List.of("a@b.example")));
        assertThat(set.of("region-x")).containsExactly("a@b.example");
        assertThat(set.of("region-y")).isEmpty();
    }

    /** A server that takes nothing, or takes it and is not heard. */
    private final class Broken extends JavaMailSenderImpl {

        private final boolean takes;
        private int asked;

        Broken(boolean takes) {
            this.takes = takes;
            setHost("127.0.0.1");
            setPort(post.getSmtp().getPort());
        }

        @Override
        public void send(MimeMessage message) {
            asked++;
            if (takes) {
                super.send(message);
            }
            throw new MailSendException("innehåll som ingen logg ska ha");
        }
    }

    private MimeMessage only() {
        MimeMessage[] received = post.getReceivedMessages();
        assertThat(received).hasSize(2); // One to each of two addresses.
        return received[0];
    }

    private static String body(MimeMessage mail) throws Exception {
        return ((String) mail.getContent()).replace("\r\n", "\n");
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MailServer server() {
        return MailServer.of(settings(post.getSmtp().getPort()));
    }

    private static MailSettings settings(int port) {
        return new MailSettings(
                "127.0.0.1",
                port,
                false,
                null,
                null,
                "liggaren@exempelby.example",
                Map.of("exempelby", List.of("jour@exempelby.example", "chef@exempelby.example")));
    }

    private ReminderMails node(MailServer server) {
        return node(server, true);
    }

    private ReminderMails node(Broken broken) {
        return node(new MailServer(broken, settings(0)), true);
    }

    private ReminderMails node(MailServer server, boolean goesOn) {
        return new ReminderMails(
                server,
                new Reminders(duties, board, ledger.views(), ledger.wall()),
                ledger.directory(),
                new VisibleLog(ledger.posts()),
                JdbcClient.create(ledger.jdbc()),
                each -> goesOn,
                () -> "https://liggare.exempelby.example");
    }

    private int records(Event event) {
        Draft draft = Draft.of(event).withOccurred(Occurred.at(When.parse("2024-11-06T11:00Z")));
        return ledger.recording()
                .record(log, List.of(draft), LOG_KEEPER, null, null)
                .getFirst()
                .post()
                .number();
    }
}
