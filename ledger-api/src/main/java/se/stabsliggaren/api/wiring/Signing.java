package se.stabsliggaren.api.wiring;

import java.time.Clock;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.attachment.Attachments;
import se.stabsliggaren.api.attachment.Uploads;
import se.stabsliggaren.api.check.Fsck;
import se.stabsliggaren.api.check.ViewCheck;
import se.stabsliggaren.api.export.Bundles;
import se.stabsliggaren.api.export.Pictures;
import se.stabsliggaren.api.export.Proposals;
import se.stabsliggaren.api.export.Releases;
import se.stabsliggaren.api.proof.Commits;
import se.stabsliggaren.api.proof.Declaration;
import se.stabsliggaren.api.proof.Heads;
import se.stabsliggaren.api.proof.History;
import se.stabsliggaren.api.proof.Introduced;
import se.stabsliggaren.api.proof.Journal;
import se.stabsliggaren.api.proof.Keys;
import se.stabsliggaren.api.proof.Trees;
import se.stabsliggaren.api.reading.LiveViews;
import se.stabsliggaren.api.reading.Projections;
import se.stabsliggaren.api.recording.Commands;
import se.stabsliggaren.api.recording.Wall;
import se.stabsliggaren.api.recovery.Recovery;
import se.stabsliggaren.api.register.DailyHeads;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.register.Successors;
import se.stabsliggaren.api.store.Disk;
import se.stabsliggaren.api.store.NotReady;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Verbatim;
import se.stabsliggaren.api.timestamp.Timestamps;
import se.stabsliggaren.api.witness.Cosignatures;

/** What signs the ledger's heads, and keeps them outside the database. */
@Configuration(proxyBeanMethods = false)
class Signing {

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
    History history(Journal journal, PostLog posts, Trees trees, JdbcClient jdbc) {
        boolean written = jdbc.sql("select count(*) from log").query(Long.class).single() > 0;
        return new History(journal.before(), posts, trees, journal.before().isEmpty() && written);
    }

    @Bean
    Declaration declaration(PostLog posts, Trees trees, Journal journal, History history) {
        return new Declaration(posts, trees, journal, history);
    }

    @Bean
    DailyHeads dailyHeads(Directory directory, PostLog posts, Heads heads, Accounts accounts) {
        return new DailyHeads(directory, posts, heads, log -> accounts.in(log, "ledger"));
    }

    @Bean
    Successors successors(
            Directory directory,
            Declaration declaration,
            PostLog posts,
            Commands commands,
            Commits commits,
            Keys keys,
            Wall wall) {
        return new Successors(directory, declaration, posts, commands, commits, keys, wall);
    }

    @Bean
    Recovery recovery(
            PostLog posts,
            Introduced introduced,
            Uploads uploads,
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            Disk disk,
            Declaration declaration) {
        return new Recovery(
                posts, introduced, uploads, new Verbatim(jdbc, Clock.systemUTC()), transactions, disk, declaration);
    }

    @Bean
    Commits commits(Disk disk, Trees trees, Journal journal, History history) {
        return new Commits(disk, trees, journal, history);
    }

    @Bean
    Bundles bundles(
            PostLog posts,
            Heads heads,
            Cosignatures cosignatures,
            Introduced introduced,
            Attachments attachments,
            Pictures pictures,
            Timestamps timestamps) {
        return new Bundles(posts, heads, cosignatures, introduced, attachments, pictures, timestamps);
    }

    @Bean
    Releases releases(PostLog posts) {
        return new Releases(posts);
    }

    @Bean
    Proposals proposals(PostLog posts) {
        return new Proposals(posts);
    }

    @Bean
    Fsck fsck(JdbcClient jdbc, PostLog posts, LiveViews views, Projections projections) {
        return new Fsck(jdbc, new ViewCheck(posts, views, projections));
    }

    @Bean
    Heads heads(Trees trees, Keys keys, Introduced introduced, History history) {
        return new Heads(trees, keys, introduced, history);
    }
}
