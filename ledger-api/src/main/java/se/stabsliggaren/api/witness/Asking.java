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
import se.stabsliggaren.api.proof.Heads;
import se.stabsliggaren.integrity.SignedNote;

/**
 * Asks the witnesses to cosign heads of the register, all at once and not for long. Who does not answer is asked again
 * later; nothing here is refused because of a witness.
 */
public final class Asking implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
    private static final Duration TOGETHER = Duration.ofSeconds(5);

    private final Witnesses witnesses;
    private final Inquiry inquiry;
    private final Heads heads;
    private final Supplier<Optional<String>> register;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** @param register the register's origin, once it was opened */
    public Asking(Witnesses witnesses, Cosignatures cosignatures, Heads heads, Supplier<Optional<String>> register) {
        this.witnesses = witnesses;
        this.inquiry = new Inquiry(cosignatures, heads);
        this.heads = heads;
        this.register = register;
    }

    /** Asks about the newest head whoever has not signed it. Nothing is left to be done after one step. */
    public int step(Instant now) {
        register.get().ifPresent(log -> {
            for (Witnessing asked : ask(log, heads.size(log))) {
                if (!asked.cosigned()) {
                    LOG.warn("the witness {} did not cosign: {}", asked.name(), asked.sentence());
                }
            }
        });
        return 0;
    }

    /** Asks about a head of this size every witness that has not signed it. It takes a few seconds at most. */
    public List<Witnessing> ask(String log, int size) {
        List<AskedWitness> asked = witnesses.asked();
        if (asked.isEmpty()) {
            return List.of();
        }
        SignedNote head = heads.head(log, size);
        List<Future<Witnessing>> answers = asked.stream()
                .map(witness -> threads.submit(() -> inquiry.of(witness, head)))
                .toList();
        long end = System.nanoTime() + TOGETHER.toNanos();
        List<Witnessing> told = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            told.add(told(asked.get(i), answers.get(i), end - System.nanoTime()));
        }
        return told;
    }

    /** Who is late goes on for the little while that a call may take: interrupting it could close the database's file. */
    private static Witnessing told(AskedWitness witness, Future<Witnessing> answer, long nanoseconds) {
        try {
            return answer.get(Math.max(0, nanoseconds), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.debug("no answer from the witness {}", witness.name(), e);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return Witnessing.not(witness, "Svarar inte; liggaren frågar igen inom en timme.");
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
