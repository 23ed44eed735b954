package se.stabsliggaren.api.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** A PostgreSQL of this machine's own that forces to disk what it commits, as servers come; embedded it would force nothing. */
public final class EmbeddedServer {

    private EmbeddedServer() {}

    public static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }
}
