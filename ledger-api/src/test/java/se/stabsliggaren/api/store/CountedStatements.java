package se.stabsliggaren.api.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What is asked of a database: its statements are counted. */
public final class CountedStatements extends DelegatingDataSource {

    private final Database database;
    private final AtomicInteger statements = new AtomicInteger();

    public CountedStatements(Database database) {
        super(database.dataSource());
        this.database = database;
    }

    /** The logs, read through here. */
    public PostLog posts() {
        return new SqlPostLog(JdbcClient.create(new JdbcTemplate(this)), database.eras());
    }

    /** How many there were while this was done. */
    public int during(Runnable done) {
        int before = statements.get();
        done.run();
        return statements.get() - before;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> counted(real, method, arguments));
    }

    private Object counted(Connection real, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement") || method.getName().equals("createStatement")) {
            statements.incrementAndGet();
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
