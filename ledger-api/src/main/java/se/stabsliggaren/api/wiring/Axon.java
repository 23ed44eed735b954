package se.stabsliggaren.api.wiring;

import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import se.stabsliggaren.api.append.AppendGroupHandler;
import se.stabsliggaren.api.store.CommandTransactions;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.PostStorageEngine;
import se.stabsliggaren.ledger.Incident;
import se.stabsliggaren.ledger.Register;

/**
 * Axon put together by hand: what stores, what counts as one transaction and what is written how is said here, and
 * nothing is left to what may lie on the class path.
 */
public final class Axon implements AutoCloseable {

    private final PostStorageEngine engine;
    private final Configuration configuration;

    public Axon(Database database, DataSourceTransactionManager springTransactions) {
        // It would advertise a service on the console of a staff that has no network.
        System.setProperty("disable-axoniq-console-message", "true");
        TransactionManager transactions = new CommandTransactions(new SpringTransactionManager(springTransactions));
        ConnectionProvider connections = new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(database.dataSource()));
        engine = PostStorageEngine.over(connections, transactions, database.eras());
        configuration = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(axon -> PostStorageEngine.serializer())
                .configureTransactionManager(axon -> transactions)
                .configureCommandBus(axon -> SimpleCommandBus.builder()
                        .transactionManager(transactions)
                        .build())
                // Axon's cache of opened events would still give out what was erased.
                .configureEventStore(axon -> EmbeddedEventStore.builder()
                        .storageEngine(engine)
                        .optimizeEventConsumption(false)
                        .fetchDelay(TimeUnit.SECONDS.toMillis(1))
                        .build())
                .configureAggregate(aggregate(Incident.class))
                .configureAggregate(aggregate(Register.class))
                .registerCommandHandler(axon -> new AppendGroupHandler(axon.repository(Incident.class)))
                .buildConfiguration();
        configuration.start();
    }

    private static <A> AggregateConfigurer<A> aggregate(Class<A> type) {
        return AggregateConfigurer.defaultConfiguration(type).configureCommandTargetResolver(axon -> new Targets());
    }

    public CommandBus commands() {
        return configuration.commandBus();
    }

    /** Whether the state of a log is in memory, so that loading it reads nothing, or only what others wrote since. */
    public boolean remembers(String log) {
        return engine.remembers(log);
    }

    @Override
    public void close() {
        configuration.shutdown();
    }
}
