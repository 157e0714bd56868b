package reports;

import packaged.Durations;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** When cases of level one, and their alarms, can be read in the database: it looks every 20 ms, and counts by the database's clock. */
public final class Sight implements Callable<Void> {

    private static final long PAUSE_MILLIS = 20;
    private static final String CASES =
            "select reference, utc_timestamp(6) from triage_case where is_open = 1 and urgency = 1";
    private static final String ALARMS =
            "select subject, utc_timestamp(6) from staff_waiting where waits_at is not null";

    private final Connection database;
    private volatile boolean ended;
    private final Map<String, LocalDateTime> cases = new ConcurrentHashMap<>();
    private final Map<String, LocalDateTime> alarms = new ConcurrentHashMap<>();
    private final Map<String, LocalDateTime> before = new HashMap<>();

    /** What is there now does not count. */
    public Sight(Connection database) throws SQLException {
        this.database = database;
        look(CASES, before);
    }

    @Override
    public Void call() throws SQLException, InterruptedException {
        while (!ended) {
            look(CASES, cases);
            look(ALARMS, alarms);
            Thread.sleep(PAUSE_MILLIS);
        }
        return null;
    }

    /** Waits until so many have both, or no longer; then it looks no more. */
    public void await(int grave, Duration longest) throws InterruptedException {
        var end = System.nanoTime() + longest.toNanos();
        while (alarms.size() - before.size() < grave && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        ended = true;
    }

    private synchronized void look(String query, Map<String, LocalDateTime> seen) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                seen.putIfAbsent(rows.getString(1), rows.getObject(2, LocalDateTime.class));
            }
        }
    }

    /** From when a report was received to its case. */
    public Durations cases() throws SQLException {
        return since(cases);
    }

    /** From when a report was received to its alarm. */
    public Durations alarms() throws SQLException {
        return since(alarms);
    }

    private synchronized Durations since(Map<String, LocalDateTime> seen) throws SQLException {
        try (var statement = database.prepareStatement("select received_at from report where reference = ?")) {
            var found = new HashMap<String, Duration>();
            for (var entry : seen.entrySet()) {
                if (!before.containsKey(entry.getKey())) {
                    statement.setString(1, entry.getKey());
                    try (var row = statement.executeQuery()) {
                        row.next();
                        found.put(
                                entry.getKey(),
                                Duration.between(
                                        Objects.requireNonNull(row.getObject(1, LocalDateTime.class)),
                                        entry.getValue()));
                    }
                }
            }
            return Durations.of(found.values());
        }
    }
}
