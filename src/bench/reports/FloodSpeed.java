package reports;

import packaged.Application;
import packaged.Effort;
import packaged.Table;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How soon a grave report has its case and its alarm while 200 others are sending plain ones, of one or more builds of the
 * application one after the other. The limit is a second for 99 of 100.
 */
final class FloodSpeed {

    private static final int SENDERS = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final double LIMIT_MILLIS = 1000;

    private final Table speed = new Table(
            "build",
            "accepted/s",
            "p99 ms",
            "grave sent",
            "case p50 ms",
            "p95",
            "p99",
            "alarm p50 ms",
            "p95",
            "p99",
            "not yet",
            "plain without case");
    private boolean missed;

    private FloodSpeed() {}

    public static void main(String[] arguments) throws Exception {
        var time = Duration.ofSeconds(Integer.parseInt(arguments[1]));
        var run = new FloodSpeed();
        for (var build = 2; build < arguments.length; build++) {
            run.measure(arguments[build], Path.of(arguments[0]), time);
        }
        System.out.printf(
                "%n%d senders for %d s, and beside them a grave report every %d ms; %d processors; from the report's "
                        + "own time to when its case and its alarm can be read in the database%n%n",
                SENDERS, time.toSeconds(), Grave.EVERY.toMillis(), Effort.processors());
        run.speed.print();
        System.out.printf(
                "The limit for case and alarm is %,.0f ms at p99: %s%n",
                LIMIT_MILLIS, run.missed ? "missed by the last build." : "kept by the last build.");
        if (run.missed) {
            System.exit(1);
        }
    }

    private void measure(String build, Path data, Duration time) throws Exception {
        say("%s: starting", build);
        try (var application = Application.of(build, data, Map.of());
                var database = application.connect();
                var other = application.connect()) {
            var load = new Load(application.port(), 0);
            load.send(20, WARM_UP, null);
            say("%s: %,d reports of warming up", build, load.receipts());
            var sight = new Sight(database);
            try (var beside = Executors.newVirtualThreadPerTaskExecutor()) {
                var watching = beside.submit(sight);
                var grave = new Grave(application.port());
                var telling = beside.submit(grave);
                var progress = beside.submit(progress(build, load, grave));
                var sent = load.send(SENDERS, time, null);
                end(telling);
                grave.settle();
                end(progress);
                say(
                        "%s: %,d plain and %,d grave reports, %d failed %s",
                        build, sent.times().count(), grave.sent(), sent.failed(), sent.why());
                sight.await(grave.sent(), PATIENCE);
                watching.get();
                row(build, sent, grave.sent(), sight, new Books(other));
            }
        }
    }

    private void row(String build, Load.Sent sent, int grave, Sight sight, Books books) throws Exception {
        var cases = sight.cases();
        var alarms = sight.alarms();
        var notYet = grave * 2 - cases.count() - alarms.count();
        speed.row(
                build,
                sent.perSecond(),
                sent.times().millis(99),
                grave,
                cases.millis(50),
                cases.millis(95),
                cases.millis(99),
                alarms.millis(50),
                alarms.millis(95),
                alarms.millis(99),
                notYet,
                books.reports() - books.cases());
        missed = notYet > 0 || cases.millis(99) > LIMIT_MILLIS || alarms.millis(99) > LIMIT_MILLIS || sent.failed() > 0;
        speed.print();
    }

    private static Callable<Void> progress(String build, Load load, Grave grave) {
        return () -> {
            for (var before = load.receipts(); ; before = load.receipts()) {
                Thread.sleep(5_000);
                say(
                        "%s: %,d accepted a second, %,d grave reports so far",
                        build, (load.receipts() - before) / 5, grave.sent());
            }
        };
    }

    private static void end(Future<?> task) {
        task.cancel(true);
    }

    private static void say(String what, Object... with) {
        System.out.println(what.formatted(with));
    }
}
