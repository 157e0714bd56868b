package abuse;

import packaged.Durations;
import reports.Grave;
import reports.Line;
import reports.Load;
import reports.Sight;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.Executors;

/**
 * Visitors who write a report and then one answer after the other that takes long to read by meaning, and the reports of level one that
 * come meanwhile.
 */
final class LongAnswers {

    private static final int VISITORS = 3;
    private static final int ANSWERS = 12;
    private static final String LINES = "1:\n".repeat(3_300);
    private static final double MOST_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private LongAnswers() {}

    static Attack attack() {
        return new Attack("long answers", VISITORS, Duration.ofMillis(500), (port, end) -> write(port));
    }

    private static String write(int port) throws IOException {
        try (var line = new Line(port)) {
            var receipt = Load.report(line, Load.open(line), "no", LINES);
            if (receipt.isEmpty()) {
                return "HTTP/1.1 429";
            }
            var form = "receipt=%s&answer=%s".formatted(encoded(receipt.get()), encoded(LINES));
            for (var answer = 0; answer < ANSWERS; answer++) {
                if (line.post("/report/reply", form).isEmpty()) {
                    return "HTTP/1.1 429";
                }
            }
            return "HTTP/1.1 200";
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether a report of level one waited for its case or its alarm while they wrote. */
    static boolean isLate(int port, Connection database, Duration time) throws Exception {
        var sight = new Sight(database);
        try (var beside = Executors.newVirtualThreadPerTaskExecutor();
                var writing = attack().begin(port, time)) {
            var watching = beside.submit(sight);
            var grave = new Grave(port);
            var telling = beside.submit(grave);
            Thread.sleep(time);
            telling.cancel(true);
            grave.settle();
            sight.await(grave.sent(), PATIENCE);
            watching.get();
            var cases = sight.cases();
            var alarms = sight.alarms();
            System.out.printf(
                    "%nLevel one beside long answers (%s): %,d sent, %,d cases, p50 %,.0f, p99 %,.0f ms; %,d alarms, p50 %,.0f, p99 "
                            + "%,.0f ms (at most %,.0f)%n",
                    writing.counted(),
                    grave.sent(),
                    cases.count(),
                    cases.millis(50),
                    cases.millis(99),
                    alarms.count(),
                    alarms.millis(50),
                    alarms.millis(99),
                    MOST_MILLIS);
            return alarms.count() < grave.sent() || !(worst(cases, alarms) <= MOST_MILLIS);
        }
    }

    private static double worst(Durations cases, Durations alarms) {
        return Math.max(cases.millis(99), alarms.millis(99));
    }
}
