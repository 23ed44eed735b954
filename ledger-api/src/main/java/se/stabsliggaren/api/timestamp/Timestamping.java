package se.stabsliggaren.api.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.integrity.Checkpoint;

/**
 * Has the register's heads stamped, the newest first, as far as there is an authority and a network. What it does not get it
 * asks for again the next time.
 */
public final class Timestamping {

    /** The most that are asked for in one step. */
    static final int AT_ONCE = 20;

    private static final Duration DAILY = Duration.ofHours(23);
    private static final int NONCE_BITS = 64;
    private static final Logger LOG = LoggerFactory.getLogger(Timestamping.class);

    private final Optional<Authority> authority;
    private final Timestamps timestamps;
    private final IncidentRegister incidents;
    private final CheckpointSigner heads;
    private final SecureRandom random = new SecureRandom();
    private Instant daily = Instant.MIN;

    /** @param authority none when nobody is to be asked; nothing waits then */
    public Timestamping(
            Optional<Authority> authority, Timestamps timestamps, IncidentRegister incidents, CheckpointSigner heads) {
        this.authority = authority;
        this.timestamps = timestamps;
        this.incidents = incidents;
        this.heads = heads;
    }

    /** The register's head of this size leaves the ledger; it is stamped when somebody can be reached. */
    public void due(int size) {
        if (authority.isPresent()) {
            incidents.log().ifPresent(register -> timestamps.due(register, size));
        }
    }

    /** Asks for what waits, and daily for the newest head. Nothing is left to be done after one step. */
    public synchronized int step(Instant now) {
        authority.ifPresent(asked -> incidents.log().ifPresent(register -> {
            if (!now.isBefore(daily)) {
                timestamps.due(register, heads.size(register));
                daily = now.plus(DAILY);
            }
            ask(asked, register);
        }));
        return 0;
    }

    private void ask(Authority asked, String register) {
        for (int size : timestamps.waiting(register, AT_ONCE)) {
            try {
                Query query = new Query(head(register, size), new BigInteger(NONCE_BITS, random));
                byte[] answer = asked.answer(query.bytes());
                timestamps.keep(register, size, query.moment(answer), answer);
            } catch (Unfit unfit) {
                LOG.warn("no time stamp of the head of {}, as the answer is unfit: {}", size, unfit.getMessage());
            } catch (IOException nobody) {
                LOG.warn("no time stamps, they are asked for again: {}", nobody.getMessage());
                return;
            }
        }
    }

    private Checkpoint head(String register, int size) {
        return Checkpoint.read(heads.head(register, size).text());
    }
}
