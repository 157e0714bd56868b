package faults;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Two database servers, of which one is written to and the other has each transaction before it is acknowledged (semi-synchronous
 * replication). Only the first is reached by applications. When it is killed, the other takes its place; it comes back as the copy.
 */
final class Copies implements AutoCloseable {

    /** How long a commit waits for a copy that is connected and says nothing. */
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);

    private static final String FOLLOW = """
            change master to master_host='127.0.0.1', master_port=%d, master_user='root', master_connect_retry=1, \
            master_ssl=0, master_use_gtid=%s""";
    private static final Duration LONGEST = Duration.ofMinutes(2);
    /** ER_MASTER_FATAL_ERROR_READING_BINLOG: one has what the other never had. */
    private static final int DIVERGED = 1236;

    private static final List<String> BOTH = List.of(
            "--log-bin=binlog",
            "--sync-binlog=1",
            "--binlog-format=ROW",
            "--log-slave-updates=ON",
            "--gtid-strict-mode=ON",
            "--skip-slave-start",
            "--slave-parallel-threads=8", // one alone falls behind, and what it has not done yet is waited for
            "--relay-log=relay",
            "--rpl-semi-sync-master-enabled=ON",
            "--rpl-semi-sync-master-wait-point=AFTER_SYNC",
            "--rpl-semi-sync-master-wait-no-slave=OFF",
            "--rpl-semi-sync-master-timeout=" + LONGEST_SILENCE.toMillis(),
            "--rpl-semi-sync-slave-enabled=ON");

    private Member writes;
    private Member copies;

    private record Member(Server server, Door door) {}

    Copies(Template template) throws IOException, InterruptedException, SQLException {
        writes = member(template, "one", 1);
        copies = member(template, "two", 2);
        follow("slave_pos");
        writes.door().open();
    }

    private static Member member(Template template, String name, int id) throws IOException, InterruptedException {
        var options = new ArrayList<>(BOTH);
        options.add("--server-id=" + id);
        var server = Server.on(template.copy(name), options.toArray(String[]::new));
        return new Member(server, new Door(server.port()));
    }

    /** The address with both, as it is given to an application: whichever is open is used. */
    String address() {
        return "jdbc:mysql://127.0.0.1:%d,127.0.0.1:%d/thinkuknow?sslMode=DISABLED&connectionTimeZone=UTC&failOverReadOnly=false"
                .formatted(
                        Math.min(writes.door().port(), copies.door().port()),
                        Math.max(writes.door().port(), copies.door().port()));
    }

    /** The server that is written to. */
    Server server() {
        return writes.server();
    }

    /** The server that has what the other has. */
    Server copy() {
        return copies.server();
    }

    private void follow(String position) throws SQLException {
        copies.server()
                .change(
                        "set global read_only = on",
                        FOLLOW.formatted(writes.server().port(), position),
                        "start slave");
    }

    /** Waits until each commit is acknowledged by both again. */
    void awaitBoth() throws SQLException, InterruptedException {
        until(() -> status("Rpl_semi_sync_master_status").equals("ON")
                && !status("Rpl_semi_sync_master_clients").equals("0"));
    }

    /** Waits until the copy has done all that it has received; nobody may be writing. */
    void awaitSame() throws SQLException, InterruptedException {
        until(() -> hasAll(copies.server()));
    }

    /**
     * The one that is written to is killed; the other does what it still has to, and takes its place.
     *
     * @return how long it had still to do
     */
    Duration failOver() throws SQLException, IOException, InterruptedException {
        writes.server().kill();
        writes.door().shut();
        var killed = System.nanoTime();
        until(() -> hasAll(copies.server()));
        var behind = Duration.ofNanos(System.nanoTime() - killed);
        copies.server().change("stop slave", "reset slave all", "set global read_only = off");
        copies.door().open();
        var replaced = writes;
        writes = copies;
        copies = replaced;
        return behind;
    }

    /** The one that is written to is killed and comes back as the same: nothing that it acknowledged may be taken back. */
    void restart() throws IOException, InterruptedException {
        writes.server().kill();
        writes.server().start();
    }

    /** The one that was killed comes back as the copy: what it alone had, and nobody was told of, is taken back. */
    void comeBack() throws SQLException, IOException, InterruptedException {
        copies.server().start("--init-rpl-role=SLAVE");
        follow("slave_pos, master_demote_to_slave=1");
    }

    private String status(String name) throws SQLException {
        try (var connection = writes.server().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show global status like '" + name + "'")) {
            return row.next() ? row.getString(2) : "";
        }
    }

    /** Whether what the copy has received is in its tables. */
    private static boolean hasAll(Server copy) throws SQLException {
        try (var connection = copy.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show slave status")) {
            if (!row.next()) {
                return false;
            }
            if (!row.getString("Last_SQL_Error").isEmpty() || row.getInt("Last_IO_Errno") == DIVERGED) {
                throw new IllegalStateException("The copy does not follow: %s %s"
                        .formatted(row.getString("Last_SQL_Error"), row.getString("Last_IO_Error")));
            }
            return row.getString("Master_Log_File").equals(row.getString("Relay_Master_Log_File"))
                    && row.getLong("Read_Master_Log_Pos") == row.getLong("Exec_Master_Log_Pos");
        }
    }

    /** What tells two tables apart, of each that a report comes into. */
    static String sums(Server server) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("checksum table report, triage_case, staff_alert, audit_entry")) {
            var sums = new StringBuilder();
            while (row.next()) {
                sums.append(row.getString(1))
                        .append(' ')
                        .append(row.getString(2))
                        .append('\n');
            }
            return sums.toString();
        }
    }

    private static void until(Condition condition) throws SQLException, InterruptedException {
        for (var end = System.nanoTime() + LONGEST.toNanos(); !condition.holds(); Thread.sleep(20)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The copies do not come together again");
            }
        }
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        writes.door().close();
        copies.door().close();
        writes.server().close();
        copies.server().close();
    }
}
