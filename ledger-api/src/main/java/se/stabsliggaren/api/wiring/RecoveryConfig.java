package se.stabsliggaren.api.wiring;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.stabsliggaren.api.append.CommandDispatcher;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.attachment.Uploads;
import se.stabsliggaren.api.fsck.Fsck;
import se.stabsliggaren.api.recovery.BundleImporter;
import se.stabsliggaren.api.recovery.Recovery;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.register.Successors;
import se.stabsliggaren.api.signing.CheckpointJournal;
import se.stabsliggaren.api.signing.DurabilityBarrier;
import se.stabsliggaren.api.signing.ForkGuard;
import se.stabsliggaren.api.signing.ForkResolution;
import se.stabsliggaren.api.signing.KeyDerivation;
import se.stabsliggaren.api.signing.KeyRegistry;
import se.stabsliggaren.api.signing.KnownForks;
import se.stabsliggaren.api.signing.MerkleTreeCache;
import se.stabsliggaren.api.store.DurableFile;
import se.stabsliggaren.api.store.ImportedPosts;
import se.stabsliggaren.api.store.PostLog;

/** What finds out that posts are damaged or missing, and goes on from there. */
@Configuration(proxyBeanMethods = false)
class RecoveryConfig {

    @Bean
    ForkResolution declaration(
            PostLog posts, MerkleTreeCache trees, CheckpointJournal journal, KnownForks others, ForkGuard forks) {
        return new ForkResolution(posts, trees, journal, others, forks);
    }

    @Bean
    Successors successors(
            IncidentRegister register,
            ForkResolution declaration,
            PostLog posts,
            CommandDispatcher commands,
            DurabilityBarrier barrier,
            KeyDerivation keys,
            LedgerClock wall) {
        return new Successors(register, declaration, posts, commands, barrier, keys, wall);
    }

    @Bean
    BundleImporter takingIn(
            PostLog posts, Uploads uploads, JdbcTemplate jdbc, TransactionTemplate transactions, DurableFile disk) {
        return new BundleImporter(posts, uploads, new ImportedPosts(jdbc, Clock.systemUTC()), transactions, disk);
    }

    @Bean
    Recovery recovery(PostLog posts, KeyRegistry introduced, BundleImporter takingIn, ForkResolution declaration) {
        return new Recovery(posts, introduced, takingIn, declaration);
    }

    @Bean
    Fsck fsck(JdbcClient jdbc) {
        return new Fsck(jdbc);
    }
}
