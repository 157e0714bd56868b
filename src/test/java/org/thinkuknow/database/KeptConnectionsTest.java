package org.thinkuknow.database;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeptConnectionsTest {

    private final Pool pool = new Pool();
    private final KeptConnections kept = new KeptConnections(pool, 2, Duration.ZERO);

    /** Counts what is taken of it, and breaks when it is told to. */
    private static final class Pool extends AbstractDataSource {

        private final AtomicInteger open = new AtomicInteger();
        private boolean broken;

        @Override
        public Connection getConnection() throws SQLException {
            if (broken) {
                throw new SQLException("away");
            }
            open.incrementAndGet();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            open.decrementAndGet();
                        }
                        return null;
                    });
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }

    @Test
    void othersHoldOnlyTheirPartAndWhatChildrenSendFindsTheRest() throws SQLException {
        try (var one = kept.getConnection();
                var two = kept.getConnection()) {
            assertThatThrownBy(kept::getConnection).isInstanceOf(SQLTransientConnectionException.class);
            try (var first = FirstInLine.enter();
                    var report = kept.getConnection()) {
                assertThat(pool.open).hasValue(3);
            }
            assertThatThrownBy(kept::getConnection)
                    .as("the mark is gone")
                    .isInstanceOf(SQLTransientConnectionException.class);
        }
        assertThat(pool.open).hasValue(0);
    }

    @Test
    void whatIsGivenBackTwiceIsFreeOnce() throws SQLException {
        var one = kept.getConnection();
        var two = kept.getConnection();
        one.close();
        one.close();
        var three = kept.getConnection();
        assertThatThrownBy(kept::getConnection).isInstanceOf(SQLTransientConnectionException.class);
        two.close();
        three.close();
    }

    @Test
    void aPoolThatFailsTakesNoPlaceAway() throws SQLException {
        pool.broken = true;
        for (var tried = 0; tried < 5; tried++) {
            assertThatThrownBy(kept::getConnection).hasMessage("away");
        }
        pool.broken = false;
        try (var one = kept.getConnection();
                var two = kept.getConnection()) {
            assertThat(pool.open).hasValue(2);
        }
    }
}
