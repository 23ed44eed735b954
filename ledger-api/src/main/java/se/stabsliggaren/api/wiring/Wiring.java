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
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.append.CommandDispatcher;
import se.stabsliggaren.api.append.GroupCommitAppender;
import se.stabsliggaren.api.append.IdempotencyStore;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.attachment.AttachmentGuard;
import se.stabsliggaren.api.attachment.AttachmentLimit;
import se.stabsliggaren.api.attachment.Attachments;
import se.stabsliggaren.api.attachment.Quota;
import se.stabsliggaren.api.attachment.Unused;
import se.stabsliggaren.api.attachment.Uploads;
import se.stabsliggaren.api.disposal.Disposals;
import se.stabsliggaren.api.disposal.ErasureReport;
import se.stabsliggaren.api.disposal.FileCompaction;
import se.stabsliggaren.api.disposal.OpenDisposals;
import se.stabsliggaren.api.disposal.TwoPersons;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.page.InBundle;
import se.stabsliggaren.api.page.InLedger;
import se.stabsliggaren.api.page.LedgerLinks;
import se.stabsliggaren.api.page.PageHtml;
import se.stabsliggaren.api.page.PageJson;
import se.stabsliggaren.api.page.Pages;
import se.stabsliggaren.api.register.DailyHeads;
import se.stabsliggaren.api.register.EventSourcedRegister;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.register.SuccessorGuard;
import se.stabsliggaren.api.signing.DurabilityBarrier;
import se.stabsliggaren.api.signing.ForkCheck;
import se.stabsliggaren.api.signing.KeyDerivation;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.DurableFile;
import se.stabsliggaren.api.store.ExpiredRequests;
import se.stabsliggaren.api.store.Patience;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Requests;
import se.stabsliggaren.api.store.Scheduler;
import se.stabsliggaren.api.store.SqlPostLog;
import se.stabsliggaren.api.timestamp.Timestamping;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.api.witness.WitnessJob;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.view.Projection;

/** The ledger behind the endpoints. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LedgerSettings.class, QuotaSettings.class})
class Wiring {

    @Bean
    Database database(LedgerSettings settings, ApplicationContext ledger) {
        LedgerSettings.Server server = settings.database();
        Patience patience = serves(ledger) ? Patience.OF_A_REQUEST : Patience.OF_A_COMMAND;
        return server == null
                ? Database.inFolder(settings.data(), SecretFile.password(settings.data()), patience)
                : Database.atServer(server.url(), server.user(), server.password(), patience);
    }

    @Bean
    DataSource dataSource(Database database) {
        return database.dataSource();
    }

    @Bean
    DurableFile disk(Database database) {
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
    CommandDispatcher commands(Axon axon) {
        return new CommandDispatcher(axon.commands());
    }

    @Bean
    PostLog postLog(JdbcClient jdbc, Database database) {
        return new SqlPostLog(jdbc, database.eras());
    }

    @Bean
    VisibleLog visibleLog(PostLog posts) {
        return new VisibleLog(posts);
    }

    @Bean
    Requests requests(JdbcClient jdbc) {
        return new Requests(jdbc);
    }

    @Bean
    IdempotencyStore idempotency(Requests requests, PostLog posts, DurabilityBarrier barrier) {
        return new IdempotencyStore(requests, posts, barrier);
    }

    @Bean
    @Primary
    Scheduler housekeeping(
            ApplicationContext ledger,
            FileCompaction cleaning,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            ForkCheck comparing,
            DailyHeads dailyHeads,
            WitnessJob witnesses,
            Timestamping timestamping,
            Database database) {
        JdbcTemplate stored = new JdbcTemplate(database.dataSource());
        Scheduler housekeeping = new Scheduler(
                Clock.systemUTC(),
                List.of(
                        comparing::step,
                        new ExpiredRequests(stored, "request")::forget,
                        new ExpiredRequests(stored, "attachment_request")::forget,
                        new Unused(jdbc, transactions)::sweep,
                        cleaning::step,
                        dailyHeads::step,
                        witnesses::step,
                        timestamping::step));
        if (serves(ledger)) {
            housekeeping.start();
            database.eras().whenEnded(housekeeping::soon);
        }
        return housekeeping;
    }

    /** A command does what it was asked, and leaves everything else as it is. */
    static boolean serves(ApplicationContext ledger) {
        return ledger instanceof WebServerApplicationContext;
    }

    @Bean
    Attachments attachments(JdbcClient jdbc) {
        return new Attachments(jdbc);
    }

    @Bean
    Uploads uploads(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            DurableFile disk,
            Database database,
            QuotaSettings settings) {
        Quota quota = new Quota(
                jdbc,
                settings.perToken().toBytes(),
                settings.perIncident().toBytes(),
                settings.reserve().toBytes(),
                database::usableBytes);
        return new Uploads(jdbc, transactions, disk, Clock.systemUTC(), quota);
    }

    @Bean
    AttachmentLimit attachmentLimit(LedgerSettings settings) {
        return new AttachmentLimit(settings.attachmentLimit().toBytes());
    }

    @Bean
    PostAppender recording(
            Axon axon,
            CommandDispatcher commands,
            DurabilityBarrier barrier,
            LedgerClock wall,
            IdempotencyStore idempotency,
            Attachments attachments,
            IncidentRegister register) {
        PostAppender queued = new GroupCommitAppender(commands, barrier, wall, idempotency, axon::remembers);
        return new SuccessorGuard(new AttachmentGuard(queued, attachments, idempotency, Clock.systemUTC()), register);
    }

    @Bean
    FileCompaction cleaning(Database database, JdbcClient jdbc) {
        return new FileCompaction(database, jdbc);
    }

    @Bean
    TwoPersons.Waits disposalWaits(LedgerSettings settings) {
        return new TwoPersons.Waits(
                settings.disposal().delay(), settings.disposal().known());
    }

    @Bean
    TwoPersons twoPersons(IncidentRegister register, Accounts accounts, LedgerClock wall, TwoPersons.Waits waits) {
        return new TwoPersons(register, accounts, wall, waits);
    }

    @Bean
    OpenDisposals openDisposals(PostLog posts, LedgerClock wall, TwoPersons.Waits waits) {
        return new OpenDisposals(posts, wall, waits);
    }

    @Bean
    Disposals disposals(
            PostAppender recording, PostLog posts, FileCompaction cleaning, JdbcClient jdbc, TwoPersons twoPersons) {
        return new Disposals(recording, posts, new ErasureReport(jdbc), cleaning, twoPersons);
    }

    @Bean
    EventSourcedRegister directory(
            CommandDispatcher commands,
            PostLog posts,
            DurabilityBarrier barrier,
            KeyDerivation keys,
            LedgerClock wall,
            IdempotencyStore idempotency,
            JdbcClient jdbc) {
        return new EventSourcedRegister(commands, posts, barrier, keys, wall, idempotency, jdbc);
    }

    @Bean
    Projections projections(Regimes regimes) {
        return new Projections(ProjectionList.all(regimes));
    }

    @Bean
    Pages pages(Projections projections, StaticFiles files) {
        PageHtml html = new PageHtml();
        List<String> views = projections.all().stream().map(Projection::name).toList();
        return new Pages() {
            @Override
            public byte[] json(Object page) {
                return PageJson.write(page);
            }

            @Override
            public byte[] html(String name, Object page, Place place) {
                InLedger ledger =
                        new InLedger(new LedgerLinks(place.incident(), place.query()), place.part(), files::addressOf);
                return html.render(name, page, ledger).getBytes(StandardCharsets.UTF_8);
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
    LedgerClock wall(LedgerSettings settings) {
        Clock clock = Clock.systemUTC();
        return new SystemLedgerClock(clock, ClockSetting.read(settings.clock(), clock));
    }
}
