package se.stabsliggaren.api.store;

import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of a database in a folder, held open by its owner. H2 writes each commit to its file only if the connection
 * that opened the database, an administrator's, asked for it; that connection therefore stays open as long as the ledger
 * runs.
 */
final class H2Files implements Database.Files {

    /**
     * What the opening connection asks for. Pages are not packed, which would halve the file: whoever wants to know that
     * nothing remains of erased words looks for them in its bytes.
     */
    private static final String OPTIONS = ";WRITE_DELAY=0;DEFAULT_LOCK_TIMEOUT=5000";

    /** What a connection asks for that only makes the file small again; five seconds at most. */
    private static final String SMALLER = OPTIONS + ";MAX_COMPACT_TIME=5000";

    /** Bytes of a file above which it is worth the time. */
    private static final long LARGE = 8L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(H2Files.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 20;

    /** What must be free on the disk before it is worth beginning anew: 16 MiB. */
    private static final long ROOM = 16L * 1024 * 1024;

    private final Path file;
    private final String key;
    private final Function<String, Connection> open;
    private final DurableFile disk;
    private final ReentrantLock whole = new ReentrantLock();
    private volatile Connection opener;
    private @Nullable Pool service;

    private H2Files(Path file, String key, Function<String, Connection> open, DurableFile.Opening forced) {
        this.file = file;
        this.key = key;
        this.open = open;
        Doubt doubt = Doubt.of(file);
        if (doubt.there()) {
            doubt.resolve(() -> copied(open.apply(OPTIONS)));
        }
        this.opener = open.apply(OPTIONS);
        this.disk = DurableFile.of(file, this::held, forced, this::written, () -> doubted(doubt));
    }

    private void written() {
        try (Statement statement = opener.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException("the database could not write to its file", e));
        }
    }

    /** What is in memory counts no more, and nothing of it may reach the file either. */
    private void doubted(Doubt doubt) {
        doubt.raise();
        try (Statement statement = opener.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            LOG.debug("the database was closed before it was told to", e);
        }
    }

    /** Keeps other accounts out of the folder, and sees to it that a file which is there is encrypted. */
    static void mustBeOurs(Path file, String key) {
        try {
            OwnerOnly.folder(folder(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FileCipher.mustHold(file, key);
    }

    /**
     * @param key what the file is encrypted by
     * @param open opens the database as its owner, with options that follow its address
     * @param forced how its file is opened, to be forced
     */
    static H2Files open(Path file, String key, Function<String, Connection> open, DurableFile.Opening forced) {
        H2Files opened = new H2Files(file, key, open, forced);
        narrow(file);
        return opened;
    }

    private static void narrow(Path file) {
        try {
            OwnerOnly.narrow(folder(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    DurableFile disk() {
        return disk;
    }

    /** Whether the database is still open as it was opened, so that its commits reach the file. */
    boolean held() {
        try {
            return !opener.isClosed();
        } catch (SQLException e) {
            return false;
        }
    }

    /** Who has to stand aside while the file is written anew. */
    void serves(Pool pool) {
        service = pool;
    }

    /** H2 leaves what was deleted in its file until the space is used again; so what counts is copied to a new one. */
    @Override
    public boolean rewrite() {
        whole.lock();
        try {
            return rewriteAlone(Objects.requireNonNull(service));
        } finally {
            whole.unlock();
        }
    }

    private boolean rewriteAlone(Pool connections) {
        HikariPoolMXBean pool = connections.getHikariPoolMXBean();
        connections.standAside();
        try {
            boolean rewritten = false;
            for (int attempt = 0; !rewritten && attempt < ATTEMPTS && idle(pool); attempt++) {
                rewritten = attempt(pool);
            }
            return rewritten;
        } finally {
            connections.comeBack();
        }
    }

    /** A connection that was being made when the pool was suspended may open the database in between. */
    private boolean attempt(HikariPoolMXBean pool) {
        try {
            disk.replacing(file, this::shutDown, () -> opener = open.apply(OPTIONS));
            return true;
        } catch (MVStoreException opened) {
            LOG.info("the database was opened again while its file was to be written anew");
            opener = open.apply(OPTIONS);
            pool.softEvictConnections();
            return false;
        }
    }

    private static boolean idle(HikariPoolMXBean pool) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            pool.softEvictConnections();
            if (pool.getActiveConnections() == 0 && pool.getTotalConnections() == 0) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return false;
    }

    private void shutDown() {
        copied(opener);
    }

    private void copied(Connection owner) {
        try (Statement statement = owner.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be closed", e);
        }
        FileCipher.rewrite(file, key);
        narrow(file);
    }

    /** While the file is written anew, the database is closed because we closed it. */
    @Override
    public boolean closedItself() {
        if (disk.failed()) {
            return true;
        }
        if (!whole.tryLock()) {
            return false;
        }
        try {
            return !answersItsOwner();
        } finally {
            whole.unlock();
        }
    }

    private boolean answersItsOwner() {
        try (Statement statement = opener.createStatement()) {
            statement.executeQuery("select 1 from log fetch first row only").close();
            return true;
        } catch (SQLException e) {
            LOG.debug("the database does not answer its owner", e);
            return false;
        }
    }

    /** Opening it reads all that a crash would have it read, and closing it writes. */
    @Override
    public boolean canOpen() {
        if (file.toFile().getUsableSpace() < ROOM) {
            return false;
        }
        whole.lock();
        try (Connection again = open.apply(OPTIONS)) {
            return again.isValid(0);
        } catch (SQLException | StartupException e) {
            LOG.debug("the database cannot be opened yet", e);
            return false;
        } finally {
            whole.unlock();
        }
    }

    /** It does not, which is why its file is forced after each commit ({@link DurableFile}). */
    @Override
    public boolean forces(Connection connection) {
        return true;
    }

    @Override
    public long usableBytes() {
        return file.toFile().getUsableSpace();
    }

    @Override
    public void close() {
        whole.lock();
        try {
            opener.close();
            if (!disk.failed()) {
                makeSmaller();
            }
        } catch (SQLException e) {
            if (!disk.failed()) {
                throw new IllegalStateException(e);
            }
        } finally {
            whole.unlock();
        }
    }

    /** Each commit leaves pages unused, many times what a post takes if there are many in a minute. */
    private void makeSmaller() {
        if (file.toFile().length() > LARGE) {
            try (Connection again = open.apply(SMALLER)) {
                LOG.debug("{} is made smaller", again);
            } catch (SQLException | StartupException e) {
                LOG.warn("the file of the database stays as large as it is", e);
            }
        }
    }
}
