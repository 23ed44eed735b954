package se.stabsliggaren.api.wiring;

import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.fsck.Soundness;
import se.stabsliggaren.api.register.DailyHeads;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.CheckpointJournal;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.signing.DurabilityBarrier;
import se.stabsliggaren.api.signing.ForkCheck;
import se.stabsliggaren.api.signing.ForkGuard;
import se.stabsliggaren.api.signing.KeyDerivation;
import se.stabsliggaren.api.signing.KeyRegistry;
import se.stabsliggaren.api.signing.KnownForks;
import se.stabsliggaren.api.signing.MerkleTreeCache;
import se.stabsliggaren.api.store.DurableFile;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StartupException;

/** What signs the ledger's heads, and keeps them outside the database. */
@Configuration(proxyBeanMethods = false)
class Signing {

    private static final Logger LOG = LoggerFactory.getLogger(Signing.class);

    @Bean
    KeyDerivation keys(LedgerSettings settings) {
        String said = settings.signingKey();
        return new KeyDerivation(said == null ? SecretFile.bytes(settings.data(), "signing.key") : secret(said));
    }

    private static byte[] secret(String said) {
        try {
            byte[] secret = Base64.getUrlDecoder().decode(said.strip());
            if (secret.length == SecretFile.LENGTH) {
                return secret;
            }
        } catch (IllegalArgumentException e) {
            // Told below, like one that is too short.
        }
        throw new StartupException(
                "LEDGER_SIGNING_KEY är inte 32 byte i base64url; kopiera innehållet i signing.key dit, på alla noder samma.");
    }

    @Bean
    MerkleTreeCache trees(PostLog posts) {
        return new MerkleTreeCache(posts);
    }

    @Bean
    CheckpointJournal journal(LedgerSettings settings) {
        return CheckpointJournal.in(settings.data());
    }

    @Bean
    KnownForks otherHistories(LedgerSettings settings) {
        return new KnownForks(settings.data());
    }

    @Bean
    Soundness soundness(JdbcClient jdbc, PostLog posts, MerkleTreeCache trees) {
        return new Soundness(jdbc, posts, trees::head);
    }

    @Bean
    ForkGuard forks(
            CheckpointJournal journal,
            KnownForks others,
            PostLog posts,
            MerkleTreeCache trees,
            JdbcClient jdbc,
            Soundness soundness) {
        boolean written = jdbc.sql("select count(*) from log").query(Long.class).single() > 0;
        return new ForkGuard(journal.before(), others, posts, trees, written, soundness::fault);
    }

    @Bean
    ForkCheck comparing(ForkGuard forks, IncidentRegister register) {
        return new ForkCheck(forks, register::log, (log, sentence) -> LOG.warn("{}: {}", log, sentence));
    }

    @Bean
    DailyHeads dailyHeads(IncidentRegister register, PostLog posts, CheckpointSigner heads, Accounts accounts) {
        return new DailyHeads(register, posts, heads, log -> accounts.in(log, "ledger"));
    }

    @Bean
    DurabilityBarrier barrier(DurableFile disk, MerkleTreeCache trees, CheckpointJournal journal, ForkGuard forks) {
        return new DurabilityBarrier(disk, trees, journal, forks);
    }

    @Bean
    CheckpointSigner heads(
            MerkleTreeCache trees,
            KeyDerivation keys,
            KeyRegistry introduced,
            ForkGuard forks,
            DurabilityBarrier barrier) {
        return new CheckpointSigner(trees, keys, introduced, forks, barrier);
    }
}
