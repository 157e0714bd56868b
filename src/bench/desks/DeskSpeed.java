package desks;

import packaged.Application;
import packaged.Durations;
import packaged.Effort;
import packaged.Heap;
import packaged.Table;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** How soon a new report is on every open desk, and how much memory a desk takes. */
final class DeskSpeed {

    private static final double GOAL_MILLIS = 250;
    private static final long GOAL_KB = 500;
    private static final int ROWS_OF_A_LANE = 30;
    private static final List<String> LEVELS = List.of("yes", "unsure", "no");
    private static final List<String> OFFICERS = List.of("demo-officer", "demo-officer-2", "demo-supervisor");
    private static final String PASSWORD = "look-around-first";
    private static final Duration PAUSE = Duration.ofMillis(1_000);

    private final Application application;
    private final Connection database;
    private final Child child;
    private final List<Desk> desks = new ArrayList<>();
    private final Table table = new Table(
            "desks open",
            "reports",
            "to a desk",
            "p50 ms",
            "p95 ms",
            "max ms",
            "to the last desk p95 ms",
            "from Send p95 ms",
            "KB pushed to a desk by each",
            "CPU app",
            "CPU others",
            "goal p95 ms");
    private boolean missed;

    private DeskSpeed(Application application, Connection database, HttpClient http) {
        this.application = application;
        this.database = database;
        this.child = new Child(http, application.address("/report"));
    }

    public static void main(String[] arguments) throws Exception {
        var threads =
                Executors.newFixedThreadPool(4, Thread.ofPlatform().daemon().factory());
        try (var application = Application.on(Path.of(arguments[0]), Map.of());
                var database = application.connect();
                var http = HttpClient.newBuilder().executor(threads).build()) {
            var run = new DeskSpeed(application, database, http);
            run.measure(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), threads);
            System.out.flush();
            if (run.missed) {
                System.exit(1);
            }
        }
    }

    private void measure(int most, int reports, Executor threads) throws Exception {
        for (var number = 0; number < (ROWS_OF_A_LANE + 5) * LEVELS.size(); number++) {
            child.report(LEVELS.get(number % LEVELS.size()));
        }
        desks.add(Desk.open(application.address("/"), OFFICERS.getFirst(), PASSWORD, threads));
        phase(reports, false);
        phase(reports, true);
        var one = Heap.bytes(application.process());
        while (desks.size() < most) {
            desks.add(Desk.open(
                    application.address("/"), OFFICERS.get(desks.size() % OFFICERS.size()), PASSWORD, threads));
        }
        Thread.sleep(PAUSE);
        var all = Heap.bytes(application.process());
        phase(reports, false);
        phase(reports, true);
        var later = Heap.bytes(application.process());
        System.out.printf(
                "%nFrom the receipt of a new report to the message on an officer's desk (%d processors; lanes full, "
                        + "%d rows each, one report a second)%n%n",
                Effort.processors(), ROWS_OF_A_LANE);
        table.print();
        var kept = (later - one) / (most - 1) >> 10;
        System.out.printf(
                "Memory: %,d KB of heap in use with one desk; each desk more takes %,d KB when it was opened, and "
                        + "%,d KB after %d reports (goal %d KB %s).%n",
                one >> 10,
                (all - one) / (most - 1) >> 10,
                kept,
                2 * reports,
                GOAL_KB,
                kept <= GOAL_KB ? "met" : "MISSED");
        missed |= kept > GOAL_KB;
    }

    private void phase(int reports, boolean counted) throws Exception {
        desks.forEach(Desk::forget);
        var toDesk = new ArrayList<Duration>();
        var toLast = new ArrayList<Duration>();
        var fromSend = new ArrayList<Duration>();
        var lost = 0;
        var before = Effort.now(application.process(), application.database());
        for (var number = 0; number < reports; number++) {
            var sent = child.report("yes");
            Thread.sleep(PAUSE);
            var reference = newest();
            var last = 0L;
            for (var desk : desks) {
                var at = desk.arrivalOf(reference);
                lost += at.isEmpty() ? 1 : 0;
                at.ifPresent(arrival -> toDesk.add(Duration.ofNanos(arrival - sent.receipt())));
                at.ifPresent(arrival -> fromSend.add(Duration.ofNanos(arrival - sent.pressed())));
                last = Math.max(last, at.orElse(Long.MAX_VALUE));
            }
            if (last < Long.MAX_VALUE) {
                toLast.add(Duration.ofNanos(last - sent.receipt()));
            }
        }
        var effort = Effort.now(application.process(), application.database()).since(before);
        var pushed = desks.stream().mapToLong(Desk::forget).sum() / 1_024.0 / desks.size() / reports;
        if (counted) {
            var arrivals = Durations.of(toDesk);
            var met = lost == 0 && arrivals.millis(95) <= GOAL_MILLIS;
            table.row(
                    desks.size(),
                    reports,
                    arrivals.count(),
                    arrivals.millis(50),
                    arrivals.millis(95),
                    arrivals.millis(100),
                    Durations.of(toLast).millis(95),
                    Durations.of(fromSend).millis(95),
                    pushed,
                    effort.application(),
                    effort.others(),
                    (int) GOAL_MILLIS + (met ? " met" : " MISSED"));
            missed |= !met;
            if (lost > 0) {
                System.out.printf(
                        "%d messages did not come within a second; %d of %d desks still listen.%n",
                        lost, desks.stream().filter(Desk::isListening).count(), desks.size());
            }
        }
    }

    private String newest() throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery("select reference from report order by received_at desc limit 1")) {
            found.next();
            return found.getString(1);
        }
    }
}
