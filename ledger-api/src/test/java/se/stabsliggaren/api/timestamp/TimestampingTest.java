package se.stabsliggaren.api.timestamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.api.timestamp.TestAuthority.Manner;
import se.stabsliggaren.integrity.Sha256;

/** A time stamp is kept when it is one of the very head that was asked about, and what is not got is asked for again. */
@ParameterizedClass
@EnumSource(Kind.class)
class TimestampingTest {

    private static final Instant NOW = Instant.parse("2024-11-06T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final Database database;
    private final TestLedger ledger;
    private final TestAuthority authority = new TestAuthority();
    private final String register;
    private final Timestamps timestamps;
    private final Timestamping timestamping;

    TimestampingTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database);
        ledger.openIncident();
        register = ledger.directory().log().orElseThrow();
        timestamps = new Timestamps(JdbcClient.create(ledger.jdbc()));
        timestamping = asking(new Authority(authority.address(), PATIENCE));
    }

    @AfterEach
    void close() {
        authority.close();
        ledger.close();
        database.close();
    }

    @Test
    void theNewestHeadIsStampedAtStart() throws Exception {
        timestamping.step(NOW);

        int size = heads().size(register);
        assertThat(timestamps.kept(register, size)).singleElement().satisfies(kept -> {
            assertThat(kept.size()).isEqualTo(size);
            assertThat(kept.at())
                    .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        });
        assertThat(imprint(size))
                .isEqualTo(Sha256.of(
                        heads().head(register, size).text().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(timestamps.waiting(register, 10)).isEmpty();
    }

    @Test
    void onceADayIsEnoughUnlessAHeadLeaves() {
        timestamping.step(NOW);
        timestamping.step(NOW.plus(Duration.ofHours(1)));
        assertThat(authority.asked()).isEqualTo(1);

        timestamping.due(1);
        timestamping.due(1);
        timestamping.step(NOW.plus(Duration.ofHours(2)));
        assertThat(authority.asked()).isEqualTo(2);
        assertThat(timestamps.kept(register, 100))
                .extracting(Timestamps.Kept::size)
                .first()
                .isEqualTo(1);

        ledger.openIncident();
        timestamping.step(NOW.plus(Duration.ofDays(1)));
        assertThat(timestamps.answer(register, heads().size(register))).isPresent();
    }

    @Test
    void anAnswerThatIsNotTheOneToTheQuestionIsNotKept() {
        for (Manner manner : new Manner[] {
            Manner.OF_ANOTHER_HEAD,
            Manner.WITH_AN_OLD_NONCE,
            Manner.WITHOUT_A_NONCE,
            Manner.REFUSING,
            Manner.WITHOUT_ITS_CERTIFICATE,
            Manner.WITH_A_SPOILT_SIGNATURE,
            Manner.WITH_MORE_BEHIND_IT,
            Manner.WITH_A_PAGE
        }) {
            authority.answers(manner);
            int before = authority.asked();
            timestamping.step(NOW);

            assertThat(authority.asked()).as(manner.name()).isEqualTo(before + 1);
            assertThat(timestamps.kept(register, 100)).as(manner.name()).isEmpty();
            assertThat(timestamps.waiting(register, 10)).as(manner.name()).hasSize(1);
        }
        authority.answers(Manner.RIGHT);
        timestamping.step(NOW);
        assertThat(timestamps.kept(register, 100)).hasSize(1);
    }

    @Test
    void whileThereIsNoNetworkTheHeadsWaitAndNothingElseDoes() {
        for (Manner manner : new Manner[] {Manner.SILENT, Manner.FAILING, Manner.WITHOUT_END}) {
            authority.answers(manner);
            timestamping.due(1);
            timestamping.due(2);
            int before = authority.asked();
            Instant begun = Instant.now();
            timestamping.step(NOW);

            assertThat(authority.asked())
                    .as("one try is enough to know: " + manner)
                    .isEqualTo(before + 1);
            assertThat(Duration.between(begun, Instant.now())).as(manner.name()).isLessThan(Duration.ofSeconds(20));
            assertThat(timestamps.kept(register, 100)).isEmpty();
        }
        assertThat(timestamps.waiting(register, 10))
                .startsWith(heads().size(register))
                .endsWith(2, 1);

        authority.answers(Manner.RIGHT);
        timestamping.step(NOW.plus(Duration.ofHours(1)));
        assertThat(timestamps.waiting(register, 10)).isEmpty();
        assertThat(timestamps.kept(register, 2))
                .extracting(Timestamps.Kept::size)
                .containsExactly(1, 2);
    }

    @Test
    void nobodyThereIsNoFault() {
        authority.close();

        timestamping.step(NOW);
        assertThat(timestamps.waiting(register, 10)).hasSize(1);
    }

    @Test
    void withoutAnAuthorityNothingWaits() {
        Timestamping nobody = new Timestamping(Optional.empty(), timestamps, ledger.directory(), heads());
        nobody.due(1);
        nobody.step(NOW);

        assertThat(timestamps.waiting(register, 10)).isEmpty();
    }

    @Test
    void twoNodesThatAskAtOnceKeepOne() {
        timestamping.step(NOW);
        byte[] first = timestamps.answer(register, heads().size(register)).orElseThrow();
        timestamps.keep(register, heads().size(register), NOW, new byte[] {1});

        assertThat(timestamps.answer(register, heads().size(register))).contains(first);
    }

    private byte[] imprint(int size) throws Exception {
        return new TimeStampResponse(timestamps.answer(register, size).orElseThrow())
                .getTimeStampToken()
                .getTimeStampInfo()
                .getMessageImprintDigest();
    }

    private CheckpointSigner heads() {
        return ledger.heads();
    }

    private Timestamping asking(Authority asked) {
        return new Timestamping(Optional.of(asked), timestamps, ledger.directory(), heads());
    }
}
