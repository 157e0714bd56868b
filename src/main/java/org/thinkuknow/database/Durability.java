package org.thinkuknow.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the server says of itself, and which of it production must not be started on: settings with which a commit that was answered
 * can be gone after a power cut, with which a value is cut without a word, with which moments are stored in another zone, or with which it
 * may hang ({@link HangingReplication}).
 */
record Durability(Map<String, String> settings) {

    private static final String OFF = "OFF";

    /** Decision 0144: MySQL has no such thing, so whatever we do is right without it. */
    private static final String SNAPSHOTS = "innodb_snapshot_isolation";

    private static final String ASKED = """
            show variables where variable_name in ('version', 'innodb_flush_log_at_trx_commit', 'innodb_doublewrite',
                'innodb_flush_method', 'log_bin', 'sync_binlog', 'sql_mode', 'time_zone', 'default_storage_engine',
                'transaction_isolation', 'tx_isolation', 'innodb_snapshot_isolation', 'character_set_database',
                '%s', '%s')""".formatted(HangingReplication.COPIED, HangingReplication.WAITS_FOR_NOBODY);

    /** Asks the server, as a connection of the application sees it. */
    static Durability of(Connection connection) throws SQLException {
        var settings = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(ASKED)) {
            while (row.next()) {
                settings.put(row.getString(1), row.getString(2));
            }
        }
        return new Durability(Map.copyOf(settings));
    }

    /** What the server must do otherwise, each with the reason; empty if it is fit. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        must(faults, "innodb_flush_log_at_trx_commit", Set.of("1"), "1, or a power cut loses what was acknowledged");
        if (!OFF.equals(settings.getOrDefault("log_bin", OFF))) {
            must(
                    faults,
                    "sync_binlog",
                    Set.of("1"),
                    "1, or after a power cut copies differ from what was acknowledged");
        }
        if (OFF.equals(settings.get("innodb_doublewrite"))) {
            faults.add("innodb_doublewrite is OFF: it must be ON, or a page that was half written is lost.");
        }
        if (settings.getOrDefault("innodb_flush_method", "").contains("nosync")) {
            faults.add("innodb_flush_method is nosync: it must be another, or nothing is ever on the disk.");
        }
        must(faults, "default_storage_engine", Set.of("InnoDB"), "InnoDB: others know no transactions");
        must(faults, "character_set_database", Set.of("utf8mb4"), "utf8mb4, or letters of some languages are lost");
        faults.addAll(HangingReplication.faults(settings));
        return faults;
    }

    /** What our own connections must be given otherwise: an address or an account can carry settings too. */
    List<String> faultsOfTheConnection() {
        var faults = new ArrayList<String>();
        must(
                faults,
                "time_zone",
                Set.of("+00:00", "UTC"),
                "+00:00 in our own connections: leave the address without another");
        if (!settings.getOrDefault("sql_mode", "").matches(".*STRICT_(TRANS|ALL)_TABLES.*")) {
            faults.add("sql_mode has no STRICT_TRANS_TABLES: what is too long would be cut without a word.");
        }
        must(
                faults,
                isolation(),
                Set.of("REPEATABLE-READ", "READ-COMMITTED"),
                "REPEATABLE-READ or READ-COMMITTED, with which it was tried");
        if (!OFF.equals(settings.getOrDefault(SNAPSHOTS, OFF))) {
            faults.add(SNAPSHOTS
                    + " is ON in our own connections: it must be OFF there, with which everything was tried.");
        }
        return faults;
    }

    /** What an operator finds in the log of a start: it decides how two who act at once are kept apart. */
    String words() {
        return "version %s, %s, snapshot isolation %s"
                .formatted(
                        settings.get("version"),
                        settings.get(isolation()),
                        settings.getOrDefault(SNAPSHOTS, "not known to it"));
    }

    private String isolation() {
        return settings.containsKey("transaction_isolation") ? "transaction_isolation" : "tx_isolation";
    }

    private void must(List<String> faults, String name, Set<String> good, String words) {
        if (!good.contains(settings.getOrDefault(name, ""))) {
            faults.add("%s is %s: it must be %s.".formatted(name, settings.getOrDefault(name, "unknown"), words));
        }
    }
}
