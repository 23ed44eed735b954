package se.stabsliggaren.api.post;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.log.PostJson;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.TlogProof;
import se.stabsliggaren.projection.text.RemarkWords;

/**
 * Receipts as they are sent: written slot by slot, since those of a batch of long texts are forty times as large as the
 * batch. The bytes are those that the whole tree would have.
 */
final class ReceiptAnswer {

    private static final int BUFFER = 16 * 1024;

    /** The one member that is written piece by piece; those before and after it in a receipt are written whole. */
    private static final String SLOTS = "slots";

    private final String incident;
    private final List<Receipt> receipts;
    private final List<TlogProof> proofs;
    private final RemarkWords words;

    /**
     * @param proofs of each receipt its own
     * @param words for what the rules noticed
     */
    ReceiptAnswer(String incident, List<Receipt> receipts, List<TlogProof> proofs, RemarkWords words) {
        this.incident = incident;
        this.receipts = receipts;
        this.proofs = proofs;
        this.words = words;
    }

    /** The only receipt. */
    void sendOne(HttpServletResponse response) throws IOException {
        send(response, out -> one(0, out));
    }

    /** All of them, as a list. */
    void sendAll(HttpServletResponse response) throws IOException {
        send(response, out -> {
            for (int i = 0; i < receipts.size(); i++) {
                out.write(i == 0 ? '[' : ',');
                one(i, out);
            }
            out.write(']');
        });
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void send(HttpServletResponse response, Writing body) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        body.to(out);
        out.flush();
    }

    private void one(int i, OutputStream out) throws IOException {
        Receipt receipt = receipts.get(i);
        Map<String, Object> around = PostJson.around(incident, receipt, proofs.get(i), words);
        boolean slots = false;
        char before = '{';
        for (String member : around.keySet().stream().sorted().toList()) {
            if (!slots && member.compareTo(SLOTS) > 0) {
                before = slots(receipt, before, out);
                slots = true;
            }
            out.write(before);
            name(member, out);
            out.write(Json.write(around.get(member)));
            before = ',';
        }
        if (!slots) {
            slots(receipt, before, out);
        }
        out.write('}');
    }

    private static char slots(Receipt receipt, char before, OutputStream out) throws IOException {
        out.write(before);
        name(SLOTS, out);
        out.write('[');
        boolean first = true;
        for (ShownSlot slot : receipt.slots()) {
            if (!first) {
                out.write(',');
            }
            first = false;
            out.write(Json.write(slot.json()));
        }
        out.write(']');
        return ',';
    }

    private static void name(String member, OutputStream out) throws IOException {
        out.write(("\"" + member + "\":").getBytes(StandardCharsets.US_ASCII));
    }
}
