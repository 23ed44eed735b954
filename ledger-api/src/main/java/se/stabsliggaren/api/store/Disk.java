package se.stabsliggaren.api.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that what was committed is on disk. PostgreSQL's commit does so itself; H2's commit only hands the bytes to
 * the operating system, so its file is forced here. Many who wait at once share one forcing.
 */
public final class Disk implements AutoCloseable {

    private final BooleanSupplier held;
    private volatile @Nullable FileChannel file;
    private final AtomicLong begun = new AtomicLong();
    private long forced;

    private Disk(@Nullable FileChannel file, BooleanSupplier held) {
        this.file = file;
        this.held = held;
    }

    static Disk databaseForces() {
        return new Disk(null, () -> true);
    }

    /**
     * The disk under a database file that exists. It stays open, as closing would let go of the database's own lock.
     *
     * @param held whether the database is still open as it was opened, so that its commits reach the file
     */
    static Disk of(Path file, BooleanSupplier held) {
        return new Disk(open(file), held);
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets another file be put in this one's place; whoever wants it forced waits.
     *
     * @param close closes the database, and leaves the new file under the old name
     * @param reopen opens the database again
     */
    synchronized void replacing(Path path, Runnable close, Runnable reopen) {
        close.run();
        close();
        reopen.run();
        file = open(path);
        forceFile(file);
    }

    /**
     * Returns when everything committed before the call is on disk.
     *
     * @throws UncheckedIOException when it may not be
     */
    public void force() {
        FileChannel any = file;
        if (any == null) {
            return;
        }
        long mine = begun.incrementAndGet();
        synchronized (this) {
            if (!held.getAsBoolean()) {
                throw new UncheckedIOException(new IOException("the database closed itself"));
            }
            if (forced >= mine) {
                return;
            }
            long covers = begun.get();
            forceFile(Objects.requireNonNull(file));
            forced = covers;
        }
    }

    private static void forceFile(FileChannel file) {
        try {
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        FileChannel open = file;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
