package se.stabsliggaren.api.wiring;

import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.check.Soundness;
import se.stabsliggaren.api.proof.Commits;
import se.stabsliggaren.api.proof.Comparing;
import se.stabsliggaren.api.proof.Heads;
import se.stabsliggaren.api.proof.History;
import se.stabsliggaren.api.proof.Introduced;
import se.stabsliggaren.api.proof.Journal;
import se.stabsliggaren.api.proof.Keys;
import se.stabsliggaren.api.proof.OtherHistories;
import se.stabsliggaren.api.proof.Trees;
import se.stabsliggaren.api.register.DailyHeads;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.store.Disk;
import se.stabsliggaren.api.store.NotReady;
import se.stabsliggaren.api.store.PostLog;

/** What signs the ledger's heads, and keeps them outside the database. */
@Configuration(proxyBeanMethods = false)
class Signing {

    private static final Logger LOG = LoggerFactory.getLogger(Signing.class);

    @Bean
    Keys keys(LedgerSettings settings) {
        String said = settings.signingKey();
        return new Keys(said == null ? SecretFile.bytes(settings.data(), "signing.key") : secret(said));
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
        throw new NotReady(
                "LEDGER_SIGNING_KEY är inte 32 byte i base64url; kopiera innehållet i signing.key dit, på alla noder samma.");
    }

    @Bean
    Trees trees(PostLog posts) {
        return new Trees(posts);
    }

    @Bean
    Journal journal(LedgerSettings settings) {
        return Journal.in(settings.data());
    }

    @Bean
    OtherHistories otherHistories(LedgerSettings settings) {
        return new OtherHistories(settings.data());
    }

    @Bean
    Soundness soundness(JdbcClient jdbc, PostLog posts, Trees trees) {
        return new Soundness(jdbc, posts, trees::head);
    }

    @Bean
    History history(
            Journal journal, OtherHistories others, PostLog posts, Trees trees, JdbcClient jdbc, Soundness soundness) {
        boolean written = jdbc.sql("select count(*) from log").query(Long.class).single() > 0;
        return new History(journal.before(), others, posts, trees, written, soundness::fault);
    }

    @Bean
    Comparing comparing(History history, Directory directory) {
        return new Comparing(history, directory::log, (log, sentence) -> LOG.warn("{}: {}", log, sentence));
    }

    @Bean
    DailyHeads dailyHeads(Directory directory, PostLog posts, Heads heads, Accounts accounts) {
        return new DailyHeads(directory, posts, heads, log -> accounts.in(log, "ledger"));
    }

    @Bean
    Commits commits(Disk disk, Trees trees, Journal journal, History history) {
        return new Commits(disk, trees, journal, history);
    }

    @Bean
    Heads heads(Trees trees, Keys keys, Introduced introduced, History history, Commits commits) {
        return new Heads(trees, keys, introduced, history, commits);
    }
}
