package se.stabsliggaren.api.witness;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.RequestBodies;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.api.register.RegisterLog;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.integrity.AddCheckpoint;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.integrity.verify.WitnessPage;

/** The ledger as a witness of other registers (C2SP tlog-witness), and the page by which a person is one. */
@RestController
class WitnessController {

    private static final String WITNESS = "/api/v1/witness";
    private static final int BYTES = 16 * 1024;

    private final Witness witness;
    private final RegisterLog register;

    WitnessController(Witness witness, RegisterLog register) {
        this.witness = witness;
        this.register = register;
    }

    /** What to hand out to whoever wants to be witnessed here. */
    @GetMapping(path = WITNESS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> key() {
        register.log();
        VerifierKey key = witness.key();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", key.name());
        tree.put("key", key.toString());
        return Responses.ok(tree);
    }

    @PostMapping(WITNESS + "/add-checkpoint")
    ResponseEntity<byte[]> add(HttpServletRequest request) throws IOException {
        byte[] body =
                RequestBodies.read(request, BYTES, "Innehållet är större än 16 KiB; skicka en avstämning i taget.");
        register.log();
        return switch (witness.cosign(asked(body))) {
            case AddCheckpointResult.Cosigned cosigned ->
                Responses.text(cosigned.line().toString());
            case AddCheckpointResult.Elsewhere elsewhere -> elsewhere(elsewhere.size());
            case AddCheckpointResult.UnknownLog ignored ->
                throw new ProblemException(
                        Problem.notFound(
                                "Registret bevittnas inte här; be den som sköter den här liggaren att lägga till dess nyckel."));
            case AddCheckpointResult.NotSigned ignored ->
                throw new ProblemException(
                        Problem.forbidden("Avstämningen är inte undertecknad med den nyckel som vittnet känner;"
                                + " skicka registrets nyckel till den som sköter vittnet."));
            case AddCheckpointResult.NotProven ignored ->
                throw new ProblemException(
                        Problem.of(
                                422,
                                "not-proven",
                                "Bygger inte vidare",
                                "Avstämningen bygger inte vidare på den som vittnet känner; ta reda på varför innan någon skriver mer."));
        };
    }

    /** As a file, to be kept and opened on a machine that is not ours. */
    @GetMapping(WITNESS + "/page")
    ResponseEntity<byte[]> page() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"witness.html\"")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(WitnessPage.bytes());
    }

    private static AddCheckpoint asked(byte[] body) {
        try {
            return AddCheckpoint.read(body);
        } catch (IllegalArgumentException e) {
            throw new BadField(
                    "", "Innehållet är inte en fråga till ett vittne; skicka old, bevis, en tom rad och avstämningen.");
        }
    }

    private static ResponseEntity<byte[]> elsewhere(long size) {
        return ResponseEntity.status(409)
                .header("Cache-Control", "no-store")
                .contentType(MediaType.parseMediaType("text/x.tlog.size"))
                .body((size + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
