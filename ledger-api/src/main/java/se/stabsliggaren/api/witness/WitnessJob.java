package se.stabsliggaren.api.witness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.integrity.SignedNote;

/**
 * Asks the witnesses to cosign heads of the register, all at once and not for long. Who does not answer is asked again
 * later; nothing here is refused because of a witness.
 */
public final class WitnessJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessJob.class);
    private static final Duration TOGETHER = Duration.ofSeconds(5);

    private final WitnessPolicyFile witnesses;
    private final WitnessClient inquiry;
    private final CheckpointSigner heads;
    private final Supplier<Optional<String>> register;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** @param register the register's origin, once it was opened */
    public WitnessJob(
            WitnessPolicyFile witnesses,
            Cosignatures cosignatures,
            CheckpointSigner heads,
            Supplier<Optional<String>> register) {
        this.witnesses = witnesses;
        this.inquiry = new WitnessClient(cosignatures, heads);
        this.heads = heads;
        this.register = register;
    }

    /** Asks about the newest head whoever has not signed it. Nothing is left to be done after one step. */
    public int step(Instant now) {
        register.get().ifPresent(log -> {
            for (WitnessReply asked : ask(log, heads.size(log))) {
                if (!asked.cosigned()) {
                    LOG.warn("the witness {} did not cosign: {}", asked.name(), asked.sentence());
                }
            }
        });
        return 0;
    }

    /** Asks about a head of this size every witness that has not signed it. It takes a few seconds at most. */
    public List<WitnessReply> ask(String log, int size) {
        List<WitnessEndpoint> asked = witnesses.asked();
        if (asked.isEmpty()) {
            return List.of();
        }
        SignedNote head = heads.head(log, size);
        List<Future<WitnessReply>> answers = asked.stream()
                .map(witness -> threads.submit(() -> inquiry.of(witness, head)))
                .toList();
        long end = System.nanoTime() + TOGETHER.toNanos();
        List<WitnessReply> told = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            told.add(told(asked.get(i), answers.get(i), end - System.nanoTime()));
        }
        return told;
    }

    /** Who is late goes on for the little while that a call may take: interrupting it could close the database's file. */
    private static WitnessReply told(WitnessEndpoint witness, Future<WitnessReply> answer, long nanoseconds) {
        try {
            return answer.get(Math.max(0, nanoseconds), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.debug("no answer from the witness {}", witness.name(), e);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return WitnessReply.not(witness, "Svarar inte; liggaren frågar igen inom en timme.");
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
