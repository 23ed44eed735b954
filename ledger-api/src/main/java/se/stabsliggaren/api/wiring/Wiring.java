package se.stabsliggaren.api.wiring;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.attachment.AttachedRecording;
import se.stabsliggaren.api.attachment.Attachments;
import se.stabsliggaren.api.attachment.Room;
import se.stabsliggaren.api.attachment.Unused;
import se.stabsliggaren.api.attachment.UploadRequests;
import se.stabsliggaren.api.attachment.Uploads;
import se.stabsliggaren.api.disposal.Cleaning;
import se.stabsliggaren.api.disposal.Disposals;
import se.stabsliggaren.api.disposal.OpenDisposals;
import se.stabsliggaren.api.disposal.Reached;
import se.stabsliggaren.api.disposal.TwoPersons;
import se.stabsliggaren.api.page.InBundle;
import se.stabsliggaren.api.page.PageHtml;
import se.stabsliggaren.api.page.PageJson;
import se.stabsliggaren.api.proof.Commits;
import se.stabsliggaren.api.proof.Comparing;
import se.stabsliggaren.api.proof.Keys;
import se.stabsliggaren.api.recording.Commands;
import se.stabsliggaren.api.recording.GroupCommitAppender;
import se.stabsliggaren.api.recording.Recording;
import se.stabsliggaren.api.recording.Repeated;
import se.stabsliggaren.api.recording.Wall;
import se.stabsliggaren.api.register.ContinuedElsewhere;
import se.stabsliggaren.api.register.DailyHeads;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.register.SqlDirectory;
import se.stabsliggaren.api.rest.AttachmentLimit;
import se.stabsliggaren.api.rest.Pages;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Disk;
import se.stabsliggaren.api.store.Housekeeping;
import se.stabsliggaren.api.store.Patience;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Requests;
import se.stabsliggaren.api.store.SqlPostLog;
import se.stabsliggaren.api.timestamp.Timestamping;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.api.view.VisibleLog;
import se.stabsliggaren.api.witness.Asking;
import se.stabsliggaren.projection.view.Projection;

/** The ledger behind the doors. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LedgerSettings.class, RoomSettings.class})
class Wiring {

    @Bean
    Database database(LedgerSettings settings, ApplicationContext ledger) {
        LedgerSettings.Server server = settings.database();
        Patience patience =
                ledger instanceof WebServerApplicationContext ? Patience.AT_THE_DOORS : Patience.OF_A_COMMAND;
        return server == null
                ? Database.inFolder(settings.data(), SecretFile.password(settings.data()), patience)
                : Database.atServer(server.url(), server.user(), server.password(), patience);
    }

    @Bean
    DataSource dataSource(Database database) {
        return database.dataSource();
    }

    @Bean
    Disk disk(Database database) {
        return database.disk();
    }

    @Bean
    DataSourceTransactionManager transactionManager(DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    TransactionTemplate transactionTemplate(DataSourceTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(JdbcTemplate jdbc) {
        return JdbcClient.create(jdbc);
    }

    @Bean
    Axon axon(Database database, DataSourceTransactionManager transactions) {
        return new Axon(database, transactions);
    }

    @Bean
    Commands commands(Axon axon) {
        return new Commands(axon.commands());
    }

    @Bean
    PostLog postLog(JdbcClient jdbc, Database database) {
        return new SqlPostLog(jdbc, database.eras());
    }

    @Bean
    VisibleLog seenLog(PostLog posts) {
        return new VisibleLog(posts);
    }

    @Bean
    Requests requests(JdbcClient jdbc) {
        return new Requests(jdbc);
    }

    @Bean
    Repeated repeated(Requests requests, PostLog posts, Commits commits) {
        return new Repeated(requests, posts, commits);
    }

    @Bean
    Housekeeping housekeeping(
            ApplicationContext ledger,
            Requests requests,
            Cleaning cleaning,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Comparing comparing,
            DailyHeads dailyHeads,
            Asking asking,
            Timestamping timestamping,
            Database database) {
        Housekeeping housekeeping = new Housekeeping(
                Clock.systemUTC(),
                List.of(
                        comparing::step,
                        requests::forget,
                        new UploadRequests(jdbc)::forget,
                        new Unused(jdbc, transactions)::sweep,
                        cleaning::step,
                        dailyHeads::step,
                        asking::step,
                        timestamping::step));
        // A command does what it was asked, and leaves the house as it is.
        if (ledger instanceof WebServerApplicationContext) {
            housekeeping.start();
            database.eras().whenEnded(housekeeping::soon);
        }
        return housekeeping;
    }

    @Bean
    Attachments attachments(JdbcClient jdbc) {
        return new Attachments(jdbc);
    }

    @Bean
    Uploads uploads(
            JdbcClient jdbc, TransactionTemplate transactions, Disk disk, Database database, RoomSettings settings) {
        Room room = new Room(
                jdbc,
                settings.perToken().toBytes(),
                settings.perIncident().toBytes(),
                settings.reserve().toBytes(),
                database::usableBytes);
        return new Uploads(jdbc, transactions, disk, Clock.systemUTC(), room);
    }

    @Bean
    AttachmentLimit attachmentLimit(LedgerSettings settings) {
        return new AttachmentLimit(settings.attachmentLimit().toBytes());
    }

    @Bean
    Recording recording(
            Commands commands,
            Commits commits,
            Wall wall,
            Repeated repeated,
            Attachments attachments,
            Directory directory) {
        Recording queued = new GroupCommitAppender(commands, commits, wall, repeated);
        return new ContinuedElsewhere(
                new AttachedRecording(queued, attachments, repeated, Clock.systemUTC()), directory);
    }

    @Bean
    Cleaning cleaning(Database database, JdbcClient jdbc) {
        return new Cleaning(database, jdbc);
    }

    @Bean
    TwoPersons.Waits disposalWaits(LedgerSettings settings) {
        return new TwoPersons.Waits(
                settings.disposal().delay(), settings.disposal().known());
    }

    @Bean
    TwoPersons twoPersons(Directory directory, Accounts accounts, Wall wall, TwoPersons.Waits waits) {
        return new TwoPersons(directory, accounts, wall, waits);
    }

    @Bean
    OpenDisposals openDisposals(PostLog posts, Wall wall, TwoPersons.Waits waits) {
        return new OpenDisposals(posts, wall, waits);
    }

    @Bean
    Disposals disposals(Recording recording, PostLog posts, Cleaning cleaning, JdbcClient jdbc, TwoPersons twoPersons) {
        return new Disposals(recording, posts, new Reached(jdbc), cleaning, twoPersons);
    }

    @Bean
    SqlDirectory directory(
            Commands commands,
            PostLog posts,
            Commits commits,
            Keys keys,
            Wall wall,
            Repeated repeated,
            JdbcClient jdbc) {
        return new SqlDirectory(commands, posts, commits, keys, wall, repeated, jdbc);
    }

    @Bean
    Projections projections() {
        return new Projections(Offered.all());
    }

    @Bean
    Pages pages(Projections projections) {
        PageHtml html = new PageHtml();
        List<String> views = projections.all().stream().map(Projection::name).toList();
        return new Pages() {
            @Override
            public byte[] json(Object page) {
                return PageJson.write(page);
            }

            @Override
            public byte[] html(String projection, Object page) {
                return html.render(projection, page).getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public byte[] inBundle(String projection, Object page, @Nullable Integer assessment) {
                return html.inBundle(projection, page, InBundle.of(views, assessment))
                        .getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    @Bean
    Views views(PostLog posts, Projections projections) {
        return new Views(posts, projections);
    }

    @Bean
    Wall wall(LedgerSettings settings) {
        Clock clock = Clock.systemUTC();
        return new SystemWall(clock, ClockSetting.read(settings.clock(), clock));
    }
}
