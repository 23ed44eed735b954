package se.stabsliggaren.api.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that what was committed is on disk. PostgreSQL's commit does so itself; H2's commit only hands the bytes to
 * the operating system, so its file is forced here. Many who wait at once share one forcing.
 */
public final class Disk implements AutoCloseable {

    private final @Nullable FileChannel file;
    private final AtomicLong begun = new AtomicLong();
    private long forced;

    private Disk(@Nullable FileChannel file) {
        this.file = file;
    }

    static Disk databaseForces() {
        return new Disk(null);
    }

    /** The disk under a database file that exists. It stays open, as closing would let go of the database's own lock. */
    public static Disk of(Path file) {
        try {
            return new Disk(FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when everything committed before the call is on disk. */
    public void force() {
        if (file == null) {
            return;
        }
        long mine = begun.incrementAndGet();
        synchronized (this) {
            if (forced >= mine) {
                return;
            }
            long covers = begun.get();
            try {
                file.force(false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            forced = covers;
        }
    }

    @Override
    public void close() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
