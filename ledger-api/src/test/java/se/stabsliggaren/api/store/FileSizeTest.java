package se.stabsliggaren.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FileSizeTest {

    @Test
    void theFileOfAStoppedLedgerHoldsNoMoreThanItsPostsNeed() throws IOException, SQLException {
        int posts = 1000;
        long running;
        Database database = Kind.H2.open();
        try (database;
                TestLedger ledger = TestLedger.over(database)) {
            String log = ledger.openIncident();
            for (int i = 0; i < posts; i++) {
                ledger.note(log, "IT meddelar att servrarna är bortkopplade");
            }
            running = Kind.H2.bytesOnDisk(ledger);
        }
        assertThat(Kind.H2.bytesAtRest(database)).isLessThan(running / 4);
    }
}
