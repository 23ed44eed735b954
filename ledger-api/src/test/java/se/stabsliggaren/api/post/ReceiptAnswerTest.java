package se.stabsliggaren.api.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.log.PostJson;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.TlogProof;
import se.stabsliggaren.projection.text.RemarkWords;

/** What is written slot by slot is, byte for byte, what the whole tree is. */
class ReceiptAnswerTest {

    private static final String INCIDENT = "a3f1";

    private final Database database = Kind.H2.open();
    private final TestLedger ledger = TestLedger.over(database);
    private final String log = ledger.openIncident();

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void oneReceipt() throws IOException {
        Receipt receipt = ledger.note(log, "Servrarna i \"hallen\" svarar inte.\n");
        MockHttpServletResponse response = new MockHttpServletResponse();

        answer(List.of(receipt)).sendOne(response);

        assertThat(response.getContentAsByteArray()).isEqualTo(Json.write(tree(receipt)));
        assertThat(response.getContentType()).isEqualTo("application/json");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void several() throws IOException {
        List<Receipt> receipts = List.of(ledger.note(log, "Ett."), ledger.note(log, "Två."), ledger.note(log, "Tre."));
        MockHttpServletResponse response = new MockHttpServletResponse();

        answer(receipts).sendAll(response);

        assertThat(response.getContentAsByteArray())
                .isEqualTo(Json.write(receipts.stream().map(this::tree).toList()));
    }

    private ReceiptAnswer answer(List<Receipt> receipts) {
        return new ReceiptAnswer(
                INCIDENT, receipts, receipts.stream().map(this::proof).toList(), RemarkWords.withoutNames());
    }

    private Object tree(Receipt receipt) {
        return PostJson.receipt(INCIDENT, receipt, proof(receipt));
    }

    private TlogProof proof(Receipt receipt) {
        return ledger.heads().proof(receipt.post(), receipt.post().number());
    }
}
