package se.stabsliggaren.api.store;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.ledger.Register;

/**
 * Axon's storage engine over our tables: it makes the bytes of each post, once, and gives the remembered state of a log
 * as its snapshot. Everything of a unit of work is one transaction.
 */
public final class PostStorageEngine extends JdbcEventStorageEngine {

    private static final int PAGE = 1000;

    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final SecureRandom seeds = new SecureRandom();
    private final Eras eras;
    private final Remembered<LogIds> origins;
    private final Remembered<SnapshotCache> memories;

    private PostStorageEngine(
            Builder builder, ConnectionProvider connections, TransactionManager transactions, Eras eras) {
        super(builder);
        this.connections = connections;
        this.transactions = transactions;
        this.eras = eras;
        this.origins = new Remembered<>(eras, LogIds::new);
        this.memories = new Remembered<>(eras, SnapshotCache::new);
    }

    public static PostStorageEngine over(ConnectionProvider connections, TransactionManager transactions, Eras eras) {
        Serializer serializer = new PostSerializer();
        EventSchema schema = EventSchema.builder()
                .eventTable("post_event")
                .globalIndexColumn("global_index")
                .aggregateIdentifierColumn("origin")
                .eventIdentifierColumn("identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("kind")
                .timestampColumn("appended_at")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("revision")
                // Named together, so that Axon's own statements select what Sealed is made of.
                .payloadColumn("bytes, body, seed")
                .metaDataColumn("number")
                .build();
        Builder builder = JdbcEventStorageEngine.builder();
        builder.eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .batchSize(PAGE)
                .finalAggregateBatchPredicate(page -> page.size() < PAGE);
        builder.connectionProvider(connections)
                .transactionManager(transactions)
                .schema(schema)
                .extendedGapCheckEnabled(true);
        return new PostStorageEngine(builder, connections, transactions, eras);
    }

    /** How Axon's own pieces write what they store. */
    public static Serializer serializer() {
        return new PostSerializer();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        Map<String, List<DomainEventMessage<?>>> byLog = new LinkedHashMap<>();
        for (EventMessage<?> event : events) {
            DomainEventMessage<?> post = (DomainEventMessage<?>) event;
            byLog.computeIfAbsent(post.getAggregateIdentifier(), none -> new ArrayList<>())
                    .add(post);
        }
        Optional<Receipts> receipts = Receipts.ofCurrentCommand();
        Map<String, List<SealedPost>> sealed = new LinkedHashMap<>();
        byLog.forEach((log, posts) -> sealed.put(
                log,
                posts.stream()
                        .map(event -> sealed((Post) event.getPayload(), receipts))
                        .toList()));
        receipts.ifPresent(Receipts::clear);
        transactions.executeInTransaction(() -> append(byLog, sealed, era(receipts)));
        receipts.ifPresent(kept -> sealed.forEach((log, posts) -> posts.forEach(post -> kept.add(log, post))));
    }

    private SealedPost sealed(Post post, Optional<Receipts> receipts) {
        return receipts.flatMap(known -> known.takeAhead(post.entry().event()))
                .map(ahead -> Sealer.seal(post, ahead))
                .orElseGet(() -> Sealer.seal(post, seed()));
    }

    private void append(
            Map<String, List<DomainEventMessage<?>>> byLog, Map<String, List<SealedPost>> sealed, long era) {
        LogIds known = origins.now();
        SnapshotCache remembered = memories.now();
        try {
            Connection connection = connections.getConnection();
            // The connection is older than this look at the era, so that it leads to no later one's database.
            if (era != eras.now()) {
                throw new AnotherDatabase(null);
            }
            List<NewPosts> logs = new ArrayList<>();
            for (Map.Entry<String, List<DomainEventMessage<?>>> log : byLog.entrySet()) {
                int number = known.number(connection, log.getKey());
                NewPosts posts = new NewPosts(number, log.getValue(), sealed.getOrDefault(log.getKey(), List.of()));
                logs.add(posts);
                learnAfterCommit(known, remembered, log.getKey(), posts);
            }
            new PostInserter(connection).insert(logs);
        } catch (SQLException e) {
            RuntimeException refusal = Refusals.of(e);
            if (refusal instanceof AnotherDatabase) {
                eras.end(era, "the post before the one to be recorded is not there");
            }
            throw refusal;
        }
    }

    /** The era in which the command was let through; for what comes without one, this. */
    private long era(Optional<Receipts> receipts) {
        return receipts.map(Receipts::era).orElseGet(eras::now);
    }

    private static void learnAfterCommit(LogIds origins, SnapshotCache memories, String log, NewPosts posts) {
        CurrentUnitOfWork.ifStarted(unit -> unit.root().afterCommit(done -> {
            origins.remember(log, posts.log());
            memories.learn(log, posts.posts());
        }));
    }

    private byte[] seed() {
        byte[] seed = new byte[Sealer.SEED_LENGTH];
        seeds.nextBytes(seed);
        return seed;
    }

    /** Whether the state of a log is in memory. */
    public boolean remembers(String log) {
        return memories.now().of(log).isPresent();
    }

    /** The remembered state; for a log not remembered, all its posts are folded once. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String log) {
        SnapshotCache remembered = memories.now();
        StateSnapshot memory = remembered.of(log).orElseGet(() -> fold(log, remembered));
        return memory.last() == 0
                ? Optional.empty()
                : Optional.of(new GenericDomainEventMessage<>(
                        Register.isOrigin(log) ? "Register" : "Incident", log, memory.last() - 1, memory.root(log)));
    }

    /**
     * The posts after the state that was remembered. A command that trusts memory reads none: if it appends, the numbers
     * it takes prove that there were none.
     */
    @Override
    public DomainEventStream readEvents(String log, long firstSequenceNumber) {
        boolean trusted =
                Receipts.ofCurrentCommand().filter(Receipts::trustsMemory).isPresent()
                        && memories.now()
                                .of(log)
                                .filter(known -> known.last() == firstSequenceNumber)
                                .isPresent();
        return trusted ? DomainEventStream.empty() : super.readEvents(log, firstSequenceNumber);
    }

    private StateSnapshot fold(String log, SnapshotCache remembered) {
        StateSnapshot memory = StateSnapshot.NONE;
        var posts = readEvents(log, 0);
        while (posts.hasNext()) {
            memory = memory.after((Post) posts.next().getPayload());
        }
        if (memory.last() > 0 && era(Receipts.ofCurrentCommand()) == eras.now()) {
            remembered.learn(log, memory);
        }
        return memory;
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("a stored snapshot would be one more place to erase from");
    }

    @Override
    protected PreparedStatement readEventData(
            Connection connection, String log, long firstSequenceNumber, int batchSize) throws SQLException {
        OptionalInt number = origins.now().find(connection, log);
        PreparedStatement select = connection.prepareStatement(
                "select * from post_event where log = ? and number > ? and number <= ? order by number");
        select.setInt(1, number.orElse(0));
        select.setLong(2, firstSequenceNumber);
        select.setLong(3, firstSequenceNumber + batchSize);
        return select;
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon has it
    protected <T> T readPayload(ResultSet row, String column) throws SQLException {
        return (T) (column.equals("number") ? MetaData.emptyInstance() : PostRow.of(row));
    }

    /** What an SQL error means for whoever wanted to append. */
    private static final class Refusals {
        static RuntimeException of(SQLException error) {
            for (Throwable cause : SqlErrors.of(error)) {
                switch (ViolatedConstraint.of(cause).orElse("")) {
                    case "request_once" -> {
                        return new AlreadyRecorded(error);
                    }
                    case "post_follows" -> {
                        return new AnotherDatabase(error);
                    }
                    case "post_number", "log_origin" -> {
                        return faster(error);
                    }
                    default -> {
                        if (SqlErrors.passing(cause)) {
                            return faster(error);
                        }
                    }
                }
            }
            return new EventStoreException("the post could not be written", error);
        }

        private static ConcurrencyException faster(SQLException error) {
            return new ConcurrencyException("another writer was faster", error);
        }
    }
}
