package se.stabsliggaren.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.signing.ForkDetected;

/** A post can only follow the one before it, whatever is remembered, and whoever inserts it. */
@ParameterizedClass
@EnumSource(Kind.class)
class PredecessorTest {

    private static final String INSERT =
            "insert into post (log, number, recorded_at, appended_at, bytes) select log, %d, recorded_at, appended_at,"
                    + " bytes from post where log = 2 and number = 3";

    private final Kind kind;
    private final Database database;
    private final TestLedger ledger;
    private final String log;

    PredecessorTest(Kind kind) {
        this.kind = kind;
        database = kind.open();
        ledger = TestLedger.over(database);
        log = ledger.openIncident();
        ledger.note(log, "ett");
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void noRowIsInsertedWithoutTheOneBefore() {
        for (int number : new int[] {5, 99, 0, -1}) {
            assertThatThrownBy(() -> ledger.jdbc().execute(INSERT.formatted(number)))
                    .as("nr %d", number)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("post_follows");
        }
        assertThat(ledger.jdbc().update(INSERT.formatted(4))).isEqualTo(1);
    }

    @Test
    void theServiceCannotGoAroundIt() {
        String away =
                switch (kind) {
                    case H2 -> "drop trigger post_follows";
                    case POSTGRESQL -> "alter table post drop constraint post_follows";
                };
        assertThatThrownBy(() -> ledger.jdbc().execute(away)).isInstanceOf(DataAccessException.class);
        String unheeded =
                switch (kind) {
                    case H2 -> "set referential_integrity false";
                    case POSTGRESQL -> "set session_replication_role = replica";
                };
        assertThatThrownBy(() -> ledger.jdbc().execute(unheeded)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aLogThatWentBackUnderARunningLedgerIsNeitherWrittenNorSignedAndTheOthersGoOn() throws Exception {
        String other = ledger.openIncident();
        ledger.note(other, "ett");
        int last = 0;
        for (int i = 0; i < 5; i++) {
            last = ledger.note(log, "rad " + i).post().number();
        }
        OlderCopy.of(kind, database, log, last - 3);

        assertThatThrownBy(() -> ledger.note(log, "över hålet"))
                .isInstanceOf(ForkDetected.class)
                .hasMessageContaining("saknar 3 poster");
        int told = last;
        assertThatThrownBy(() -> ledger.heads().head(log, told)).isInstanceOf(ForkDetected.class);
        assertThatThrownBy(() -> ledger.heads().head(log, 1)).isInstanceOf(ForkDetected.class);
        assertThat(numbers()).containsExactly(1, 2, 3, 4, 5);
        Receipt next = ledger.note(other, "två");
        assertThat(ledger.heads().proof(next.post(), next.post().number())).isNotNull();
    }

    @Test
    void aGroupThatWouldStandOverAHoleIsRefusedWhole() throws Exception {
        ledger.note(log, "två");
        OlderCopy.of(kind, database, log, 3);

        assertThatThrownBy(() -> ledger.notes(log, 3, "över hålet")).isInstanceOf(ForkDetected.class);
        assertThat(numbers()).containsExactly(1, 2, 3);
    }

    private List<Integer> numbers() {
        return ledger.jdbc().queryForList("select number from post where log = 2 order by number", Integer.class);
    }
}
