package se.stabsliggaren.api.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The service's connections. While none can be made, whoever asks just after somebody waited in vain is told so at once:
 * many who wait one after the other would else wait for the sum of it.
 */
final class Pool extends HikariDataSource {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private volatile long until = System.nanoTime();

    /** All connections were in use for as long as somebody waited for one; of the database itself that says nothing. */
    static final class Busy extends SQLTransientException {

        private static final long serialVersionUID = 1L;

        Busy() {
            super("all connections are in use");
        }
    }

    Pool(HikariConfig config) {
        super(config);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (System.nanoTime() < until) {
            throw new SQLTransientConnectionException("the database was out of reach a moment ago");
        }
        enter();
        try {
            return super.getConnection();
        } catch (SQLTransientConnectionException e) {
            if (busy()) {
                throw new Busy();
            }
            until = System.nanoTime() + PAUSE.toNanos();
            throw e;
        } finally {
            gate.readLock().unlock();
        }
    }

    private void enter() throws SQLException {
        try {
            if (!gate.readLock().tryLock(getConnectionTimeout(), TimeUnit.MILLISECONDS)) {
                throw new SQLTransientConnectionException("the database's file is being written anew");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        }
    }

    /** Gives no connection more until {@link #comeBack}, by the same thread; whoever asks waits no longer than for any. */
    void standAside() {
        gate.writeLock().lock();
        getHikariPoolMXBean().suspendPool();
    }

    void comeBack() {
        getHikariPoolMXBean().resumePool();
        gate.writeLock().unlock();
    }

    /** All there can be are made, so that none was to be had since others use them: one that is broken is not kept. */
    private boolean busy() {
        return getHikariPoolMXBean().getTotalConnections() >= getMaximumPoolSize();
    }
}
