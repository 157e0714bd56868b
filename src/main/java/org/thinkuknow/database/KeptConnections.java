package org.thinkuknow.database;

import org.springframework.jdbc.datasource.DelegatingDataSource;

import javax.sql.DataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A pool of which some connections are kept for whoever is {@link FirstInLine}; all others share the rest and wait in the order in
 * which they came (decision 0034).
 */
class KeptConnections extends DelegatingDataSource {

    private final Semaphore others;
    private final Duration patience;

    /**
     * Part of a pool.
     *
     * @param others   how many connections everybody else may hold together
     * @param patience how long one of them waits
     */
    KeptConnections(DataSource pool, int others, Duration patience) {
        super(pool);
        this.others = new Semaphore(others, true);
        this.patience = patience;
    }

    /** @throws SQLTransientConnectionException if others hold all that they may for too long */
    @Override
    public Connection getConnection() throws SQLException {
        if (FirstInLine.isHere()) {
            return super.getConnection();
        }
        await();
        try {
            return givenBack(super.getConnection());
        } catch (SQLException | RuntimeException e) {
            others.release();
            throw e;
        }
    }

    private void await() throws SQLException {
        try {
            if (!others.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SQLTransientConnectionException(
                        "All connections but those that are kept for reports are in use");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Interrupted while waiting for a connection", e);
        }
    }

    /** A connection whose end lets the next one in, once. */
    private Connection givenBack(Connection connection) {
        var open = new AtomicBoolean(true);
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        if (method.getName().equals("close") && open.compareAndSet(true, false)) {
                            others.release();
                        }
                    }
                });
    }
}
