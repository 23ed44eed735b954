package se.stabsliggaren.api.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.pool.HikariPool;
import com.zaxxer.hikari.util.DriverDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import se.stabsliggaren.integrity.Hmac;

/** How the service's user is connected: with which password, how often, how patiently, and what watches over it. */
final class ServicePool {

    private static final int CONNECTIONS = 16;
    private static final String NOT_LET_IN = "Databasen släpper inte in liggarens egen användare, " + Database.SERVICE
            + "; om ägarens lösenord är bytt, kör drop owned by och drop role för den, så görs den på nytt vid start.";

    private ServicePool() {}

    /** @param held whether its owner still holds the file open, without which no connection is of use */
    static Pool ofFile(String url, String password, Patience patience, BooleanSupplier held) {
        HikariConfig settings = settings(url, password, patience);
        settings.setAllowPoolSuspension(true);
        settings.setDataSource(new HeldOpen(connections(settings), held));
        return opened(settings);
    }

    /** @param eras ended when a connection shows that another database answers */
    static Pool ofServer(String url, String password, Patience patience, Eras eras) {
        HikariConfig settings = settings(url, password, patience);
        settings.addDataSourceProperty("reWriteBatchedInserts", "true");
        // Every statement finds its rows by key: planning it anew for each value costs more than running it.
        settings.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan " + patience.session());
        WatchedConnections connections = new WatchedConnections(connections(settings), eras);
        settings.setDataSource(connections);
        Pool pool = opened(settings);
        connections.lettingGo(() -> pool.getHikariPoolMXBean().softEvictConnections());
        return pool;
    }

    /** The service's password follows from the owner's, so that several nodes agree without being told. */
    static String password(String ownerPassword) {
        byte[] key = ("ledger " + ownerPassword).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Hmac.sha256(key, Database.SERVICE.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static HikariConfig settings(String url, String password, Patience patience) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(Database.SERVICE);
        settings.setPassword(password);
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setPoolName("ledger");
        patience.limit(settings);
        return settings;
    }

    private static DataSource connections(HikariConfig settings) {
        return new DriverDataSource(
                settings.getJdbcUrl(),
                null,
                settings.getDataSourceProperties(),
                settings.getUsername(),
                settings.getPassword());
    }

    private static Pool opened(HikariConfig settings) {
        try {
            return new Pool(settings);
        } catch (HikariPool.PoolInitializationException e) {
            throw new StartupException(NOT_LET_IN, e);
        }
    }
}
