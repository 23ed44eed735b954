package se.stabsliggaren.api.witness;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.integrity.AddCheckpoint;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;

/** Asks one witness about one head, once more from where the witness is if it is elsewhere (C2SP tlog-witness). */
final class WitnessClient {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessClient.class);
    private static final int DONE = 200;
    private static final int ELSEWHERE = 409;
    private static final int NOT_PROVEN = 422;

    private final Cosignatures cosignatures;
    private final CheckpointSigner heads;
    private final WitnessHttp call = new WitnessHttp();

    WitnessClient(Cosignatures cosignatures, CheckpointSigner heads) {
        this.cosignatures = cosignatures;
        this.heads = heads;
    }

    WitnessReply of(WitnessEndpoint witness, SignedNote head) throws IOException, InterruptedException {
        if (cosignatures.under(head).signedBy(witness.key())) {
            return WitnessReply.kept(witness);
        }
        Checkpoint wanted = Checkpoint.read(head.text());
        long known = Math.min(cosignatures.largest(wanted.origin(), witness.key()), wanted.size());
        WitnessHttp.Answer answer = call.ask(witness.address(), after(heads, known, head));
        long told = size(answer).orElse(known);
        if (told > wanted.size()) {
            return further(witness, wanted.origin(), told);
        }
        if (told != known) {
            answer = call.ask(witness.address(), after(heads, told, head));
        }
        return answer.status() == DONE ? cosigned(witness, wanted, answer.body()) : refused(witness, answer);
    }

    /** What is brought to a witness that knows the head of this size, or none when it is 0. */
    static AddCheckpoint after(CheckpointSigner heads, long old, SignedNote head) {
        Checkpoint wanted = Checkpoint.read(head.text());
        List<byte[]> proof = old == 0 || old == wanted.size()
                ? List.of()
                : heads.consistency(wanted.origin(), Math.toIntExact(old), Math.toIntExact(wanted.size()));
        return new AddCheckpoint(old, proof, head);
    }

    private WitnessReply cosigned(WitnessEndpoint witness, Checkpoint head, String lines) {
        boolean kept = lines.lines()
                .flatMap(line -> read(line).stream())
                .anyMatch(line -> cosignatures.keep(head, witness.key(), line));
        return kept
                ? WitnessReply.kept(witness)
                : WitnessReply.not(witness, "Svarade med en underskrift som inte stämmer; den är inte sparad.");
    }

    private static Optional<SignedNote.Line> read(String line) {
        try {
            return Optional.of(SignedNote.Line.read(line + "\n"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private WitnessReply further(WitnessEndpoint witness, String log, long size) {
        if (size <= heads.size(log)) {
            return WitnessReply.not(witness, "Har redan bevittnat en senare avstämning, till nr %d.".formatted(size));
        }
        LOG.error("the witness {} says that it has cosigned {} posts of {}, more than are here", witness, size, log);
        return WitnessReply.not(
                witness,
                "Har bevittnat nr %d, som inte finns här; jämför med vittnet innan ni skriver vidare.".formatted(size));
    }

    private static WitnessReply refused(WitnessEndpoint witness, WitnessHttp.Answer answer) {
        if (answer.status() == ELSEWHERE || answer.status() == NOT_PROVEN) {
            LOG.error("the witness {} knows another history of the register", witness);
            return WitnessReply.not(
                    witness,
                    "Känner en annan historia än den som finns här; jämför med vittnet innan ni skriver vidare.");
        }
        return WitnessReply.not(
                witness,
                "Svarade %d och bevittnade inte; fråga den som sköter vittnet om det känner registrets nyckel."
                        .formatted(answer.status()));
    }

    /** Where the witness says that it is. */
    private static Optional<Long> size(WitnessHttp.Answer answer) {
        boolean said = answer.status() == ELSEWHERE && answer.body().matches("(0|[1-9][0-9]{0,15})\n");
        return said ? Optional.of(Long.parseLong(answer.body().strip())) : Optional.empty();
    }
}
