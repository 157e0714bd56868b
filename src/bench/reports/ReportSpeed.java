package reports;

import packaged.Application;
import packaged.Disk;
import packaged.Effort;
import packaged.RawCommits;
import packaged.Table;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;

/** How many reports a second are safely on disk and answered with a receipt, with 1, 50 and 200 children who send at a time. */
final class ReportSpeed {

    private static final int[] CONNECTIONS = {1, 50, 200};
    /** The least part of raw commits that reports of 50 and more connections have to reach, and the longest that 99 of 100 wait. */
    private static final double LEAST_PART = 0.2;

    private static final double LONGEST_MILLIS = 1000;
    /** A node that has run for a minute is compiled; before that, each phase would be quicker than the one before it. */
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private static final Duration LONGEST_CATCHING_UP = Duration.ofMinutes(2);

    private final Application application;
    private final Books books;
    private final Load load;
    private final RawCommits raw;
    private final Table speed = new Table(
            "connections",
            "reports/s",
            "raw commits/s",
            "part",
            "p50 ms",
            "p99 ms",
            "max ms",
            "failed",
            "case after ms p50",
            "p99",
            "caught up s",
            "chain behind");
    private final Table bounds = new Table(
            "connections",
            "CPU app",
            "CPU MariaDB",
            "CPU load",
            "CPU others",
            "commits/s",
            "log writes/s",
            "lock waits",
            "lock wait ms");
    private boolean missed;

    private ReportSpeed(Application application, Books books) {
        this.application = application;
        this.books = books;
        this.load = new Load(application.port());
        this.raw = new RawCommits(application);
    }

    public static void main(String[] arguments) throws Exception {
        var time = Duration.ofSeconds(Integer.parseInt(arguments[1]));
        var data = Path.of(arguments[0]);
        try (var application = Application.on(data, Map.of());
                var database = application.connect()) {
            var run = new ReportSpeed(application, new Books(database));
            run.measure(data, time);
            if (run.missed) {
                System.exit(1);
            }
        }
    }

    private void measure(Path data, Duration time) throws Exception {
        var syncs = Disk.syncs(data);
        load.send(20, WARM_UP, null);
        catchUp();
        var most = 0.0;
        for (var connections : CONNECTIONS) {
            most = Math.max(
                    most,
                    phase(String.valueOf(connections), connections, time, null).perSecond());
        }
        var forms = load.open((int) (most * time.toSeconds() * 2));
        phase("50, form open", 50, time, forms);
        System.out.printf(
                "%nReports accepted durably (%d processors, innodb_flush_log_at_trx_commit=%d, %d s each; a report "
                        + "is: open the form, send it, see the receipt)%n%n",
                Effort.processors(), books.setting("innodb_flush_log_at_trx_commit"), time.toSeconds());
        speed.print();
        bounds.print();
        System.out.printf(
                "The disk alone makes sure of a small write %,.0f times a second (p50 %.2f ms, p99 %.2f ms).%n",
                syncs.perSecond(), syncs.millis(50), syncs.millis(99));
        settle();
    }

    private Load.Sent phase(String name, int connections, Duration time, Queue<String> forms) throws Exception {
        var from = books.lastAuditLine();
        var commits = books.status("Com_commit");
        var logWrites = books.status("Innodb_log_writes");
        var waits = books.status("Innodb_row_lock_waits");
        var waited = books.status("Innodb_row_lock_time");
        var before = Effort.now(application.process(), application.database());
        var sent = load.send(connections, time, forms);
        var effort = Effort.now(application.process(), application.database()).since(before);
        bounds.row(
                name,
                effort.application(),
                effort.database(),
                effort.here(),
                effort.others(),
                (books.status("Com_commit") - commits) / sent.seconds(),
                (books.status("Innodb_log_writes") - logWrites) / sent.seconds(),
                books.status("Innodb_row_lock_waits") - waits,
                books.status("Innodb_row_lock_time") - waited);
        var unlinked = books.unlinked();
        var caughtUp = catchUp();
        var commitsAlone = raw.perSecond(connections);
        speed.row(
                name,
                sent.perSecond(),
                commitsAlone,
                "%.3f".formatted(sent.perSecond() / commitsAlone),
                sent.times().millis(50),
                sent.times().millis(99),
                sent.times().millis(100),
                sent.failed(),
                books.caseAfterMillis(from, 50),
                books.caseAfterMillis(from, 99),
                caughtUp,
                unlinked);
        if (connections >= CONNECTIONS[1]
                && (sent.perSecond() < LEAST_PART * commitsAlone || sent.times().millis(99) > LONGEST_MILLIS)) {
            missed = true;
            System.out.printf(
                    "At %s connections less than %.1f of the raw commits, or p99 over %,.0f ms.%n",
                    name, LEAST_PART, LONGEST_MILLIS);
        }
        if (sent.failed() > 0) {
            missed = true;
            System.out.println(sent.failed() + " attempts failed at " + name + " connections. " + sent.why());
        }
        return sent;
    }

    /** Waits until every report has its case, and all that follows is done; how many seconds that took. */
    private double catchUp() throws SQLException, InterruptedException {
        var began = System.nanoTime();
        while ((books.cases() < books.reports() || books.unfinished() > 0)
                && System.nanoTime() - began < LONGEST_CATCHING_UP.toNanos()) {
            Thread.sleep(50);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** Alarms that nobody acknowledges are told again and again: it is enough that once no reaction was unfinished. */
    private void settle() throws SQLException, InterruptedException {
        var finished = catchUp() < LONGEST_CATCHING_UP.toSeconds();
        System.out.printf(
                "Receipts shown %,d, reports stored %,d, cases opened %,d, reactions %s.%n",
                load.receipts(), books.reports(), books.cases(), finished ? "finished" : "never finished");
        var lost = load.receipts() != books.reports() || books.cases() != books.reports() || !finished;
        System.out.println(
                lost
                        ? "They are not the same: something was lost, or answered without being stored."
                        : "Nothing was lost.");
        missed |= lost;
    }
}
