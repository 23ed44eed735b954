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
 *
 * <p>Once a forcing failed, no later one is worth anything: the system may have dropped the pages it could not write, and
 * says of the next that all is well. Nothing is forced any more until the database was opened anew.
 */
public final class DurableFile implements AutoCloseable {

    private final BooleanSupplier held;
    private final Opening opening;
    private final Runnable writing;
    private final Runnable failing;
    private volatile @Nullable FileChannel file;
    private volatile boolean failed;
    private final AtomicLong begun = new AtomicLong();
    private long forced;

    private DurableFile(
            @Nullable FileChannel file, BooleanSupplier held, Opening opening, Runnable writing, Runnable failing) {
        this.file = file;
        this.held = held;
        this.opening = opening;
        this.writing = writing;
        this.failing = failing;
    }

    /** How the file is opened, to be forced. */
    @FunctionalInterface
    interface Opening {

        Opening OF_THE_SYSTEM = file -> FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);

        FileChannel open(Path file) throws IOException;
    }

    static DurableFile databaseForces() {
        return new DurableFile(null, () -> true, Opening.OF_THE_SYSTEM, () -> {}, () -> {});
    }

    /**
     * The disk under a database file that exists. It stays open, as closing would let go of the database's own lock.
     *
     * @param held whether the database is still open as it was opened, so that its commits reach the file
     * @param writing returns when all that can be seen in the database is in its file
     * @param failing closes the database at once, when the file could not be forced
     */
    static DurableFile of(Path file, BooleanSupplier held, Opening opening, Runnable writing, Runnable failing) {
        return new DurableFile(open(file, opening), held, opening, writing, failing);
    }

    private static FileChannel open(Path file, Opening opening) {
        try {
            return opening.open(file);
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
        file = open(path, opening);
        forceFile();
    }

    /**
     * Returns when everything that could be seen before the call is on disk, others' commits among it: H2 shows what a
     * commit holds before it is in the file.
     *
     * @throws UncheckedIOException when it may not be
     */
    public void forceWhatIsSeen() {
        if (file != null) {
            mustHold();
            writing.run();
            force();
        }
    }

    /**
     * Returns when everything whose commit returned before the call is on disk.
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
            mustHold();
            if (forced >= mine) {
                return;
            }
            long covers = begun.get();
            forceFile();
            forced = covers;
        }
    }

    /** Whether a forcing failed, so that the database has to be opened anew. */
    public boolean failed() {
        return failed;
    }

    /**
     * To be asked before anything is committed that is to be forced.
     *
     * @throws UncheckedIOException when nothing can be forced any more
     */
    public void mustHold() {
        if (failed || !held.getAsBoolean()) {
            throw new UncheckedIOException(
                    new IOException("the database closed itself, or its file could not be forced"));
        }
    }

    private void forceFile() {
        try {
            Objects.requireNonNull(file).force(false);
        } catch (IOException e) {
            failed = true;
            failing.run();
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
