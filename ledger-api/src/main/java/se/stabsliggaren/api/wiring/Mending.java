package se.stabsliggaren.api.wiring;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.stabsliggaren.api.attachment.Uploads;
import se.stabsliggaren.api.check.Fsck;
import se.stabsliggaren.api.proof.Commits;
import se.stabsliggaren.api.proof.Declaration;
import se.stabsliggaren.api.proof.History;
import se.stabsliggaren.api.proof.Introduced;
import se.stabsliggaren.api.proof.Journal;
import se.stabsliggaren.api.proof.Keys;
import se.stabsliggaren.api.proof.OtherHistories;
import se.stabsliggaren.api.proof.Trees;
import se.stabsliggaren.api.recording.Commands;
import se.stabsliggaren.api.recording.Wall;
import se.stabsliggaren.api.recovery.Recovery;
import se.stabsliggaren.api.recovery.TakingIn;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.register.Successors;
import se.stabsliggaren.api.store.Disk;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Verbatim;

/** What finds out that posts are damaged or missing, and goes on from there. */
@Configuration(proxyBeanMethods = false)
class Mending {

    @Bean
    Declaration declaration(PostLog posts, Trees trees, Journal journal, OtherHistories others, History history) {
        return new Declaration(posts, trees, journal, others, history);
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
    TakingIn takingIn(PostLog posts, Uploads uploads, JdbcTemplate jdbc, TransactionTemplate transactions, Disk disk) {
        return new TakingIn(posts, uploads, new Verbatim(jdbc, Clock.systemUTC()), transactions, disk);
    }

    @Bean
    Recovery recovery(PostLog posts, Introduced introduced, TakingIn takingIn, Declaration declaration) {
        return new Recovery(posts, introduced, takingIn, declaration);
    }

    @Bean
    Fsck fsck(JdbcClient jdbc) {
        return new Fsck(jdbc);
    }
}
