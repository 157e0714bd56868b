package org.thinkuknow.database;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Connections on which a migration is stopped at its next statement, as if whoever runs it were killed there. */
final class StoppingConnections extends DriverManagerDataSource {

    /** Where. */
    enum Stop {
        /** The database has done the statement, and nobody has heard of it. */
        AFTER_IT_IS_DONE,
        /** That it is done is written down, and nothing after it. */
        AFTER_IT_IS_WRITTEN,
        /** The server refuses the next one: Flyway writes down that the migration has failed. */
        BY_THE_SERVER
    }

    private static final String BEGINS = "insert ignore into flyway_schema_progress";

    private final Stop stop;
    private final int after;
    private int steps;
    private final List<Connection> open = new ArrayList<>();
    /** Nobody is killed at the same statement for ever. */
    private final Set<String> stoppedAt = new HashSet<>();

    private boolean armed;
    private boolean hasStopped;

    /** @param after how many statements of one migration are carried out before it is stopped; one that has fewer is not stopped */
    StoppingConnections(String url, String user, Stop stop, int after) {
        super(url, user, "");
        this.stop = stop;
        this.after = after;
    }

    /** One migration is stopped, from now on. What an earlier stop has left open ends, as with the process that is killed. */
    void stopOnce() throws SQLException {
        for (var each : open) {
            each.close();
        }
        open.clear();
        armed = true;
        hasStopped = false;
    }

    boolean hasStopped() {
        return hasStopped;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var real = super.getConnection();
        open.add(real);
        return watched(Connection.class, real, "");
    }

    private <T> T watched(Class<T> type, Object real, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            var text = arguments != null && arguments.length > 0 && arguments[0] instanceof String words ? words : sql;
            var runs = real instanceof Statement && method.getName().startsWith("execute");
            var isStep = runs && isStep(text);
            if (runs && text.startsWith(BEGINS)) {
                steps = 0;
            }
            if (isStep && stop == Stop.BY_THE_SERVER && armed && steps >= after) {
                throw stopped(new SQLException("Disk full", "HY000", 1021));
            }
            Object result;
            try {
                result = method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (isStep) {
                steps++;
                if (armed && stop == Stop.AFTER_IT_IS_DONE && steps >= after && stoppedAt.add(text)) {
                    throw stopped(new Stopped());
                }
            }
            if (method.getName().equals("commit") && armed && stop == Stop.AFTER_IT_IS_WRITTEN && steps >= after) {
                throw stopped(new Stopped());
            }
            if (result instanceof Statement && result instanceof AutoCloseable) {
                return watched(method.getReturnType(), result, text);
            }
            return result;
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private <E extends Throwable> E stopped(E with) {
        armed = false;
        steps = 0;
        hasStopped = true;
        return with;
    }

    /** Whether it is a statement of a migration, and not how Flyway or we write down how far it has come. */
    private static boolean isStep(String sql) {
        var words = sql.replaceAll("(?m)^\\s*--.*$", "").strip().toLowerCase(Locale.ROOT);
        return words.matches("(?s)(create|alter|drop|rename|insert|update|delete)\\s.*")
                && !words.contains("flyway_schema_");
    }
}
