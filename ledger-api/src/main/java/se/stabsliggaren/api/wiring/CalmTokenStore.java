package se.stabsliggaren.api.wiring;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import se.stabsliggaren.api.store.PostEngine;

/**
 * Remembers a processor's place, and extends its claim to it no oftener than it takes to keep the claim for the ten seconds
 * that one lasts. Axon extends it each time it looks for posts and finds none, which is a write to the disk ten times a second.
 */
final class CalmTokenStore extends JdbcTokenStore {

    private static final long EVERY = Duration.ofSeconds(3).toNanos();

    private final LongSupplier nanoseconds;
    private long extended;

    private CalmTokenStore(Builder builder, LongSupplier nanoseconds) {
        super(builder);
        this.nanoseconds = nanoseconds;
        this.extended = nanoseconds.getAsLong() - EVERY;
    }

    /**
     * The places of this node's processors.
     *
     * @param nanoseconds a clock that only ever goes forward
     */
    static CalmTokenStore of(String node, ConnectionProvider connections, LongSupplier nanoseconds) {
        Builder builder = JdbcTokenStore.builder();
        builder.connectionProvider(connections)
                .serializer(PostEngine.serializer())
                .nodeId(node)
                .schema(TokenSchema.builder()
                        .setTokenTable("view_token")
                        .setProcessorNameColumn("processor_name")
                        .setSegmentColumn("segment")
                        .setTokenColumn("token")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("updated_at")
                        .setOwnerColumn("owner")
                        .build());
        return new CalmTokenStore(builder, nanoseconds);
    }

    @Override
    public synchronized void extendClaim(String processor, int segment) {
        long now = nanoseconds.getAsLong();
        if (now - extended >= EVERY) {
            super.extendClaim(processor, segment);
            extended = now;
        }
    }
}
