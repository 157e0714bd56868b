package abuse;

import packaged.Application;
import packaged.Effort;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.FutureTask;

/** How soon children's reports are safe while somebody abuses the service in one way after the other. */
final class AbuseSpeed {

    private static final double MOST_MILLIS = 2_000;
    private static final int LONGEST_SECONDS = 20;
    private static final String CODE = "BCDGHJ";
    private static final String LESSON = "/learn/11-14/who-knows-where-you-are";
    private static final String ROW = "%-18s %7s %9s %9s %7s  %-11s  %s%n";

    private AbuseSpeed() {}

    public static void main(String[] arguments) throws Exception {
        var time = Duration.ofSeconds(Math.clamp(Integer.parseInt(arguments[1]), 1, LONGEST_SECONDS));
        try (var application = Application.on(Path.of(arguments[0]), Map.of());
                var database = application.connect()) {
            startLesson(database);
            var children = new Children(application.address("/report"));
            var others = new Others(application.address("/"), "look-around-first");
            children.tell(Duration.ofSeconds(5));
            System.out.printf(
                    "A report during each attack: the form opened, 6 KB sent, the five words seen (%d processors, %d s "
                            + "each; at most %,.0f ms for 95 of 100)%n%n",
                    Effort.processors(), time.toSeconds(), MOST_MILLIS);
            System.out.println("others: sign-ins sent back of all, pupils whose quiz was lost of all");
            System.out.printf(
                    ROW,
                    "attack",
                    "reports",
                    "p50 ms",
                    "p95 ms",
                    "failed",
                    "others",
                    "what was answered to the attack, by status");
            var missed = false;
            for (var attack : new Attacks(CODE).all()) {
                missed |= isMissed(attack, application, children, others, time);
            }
            missed |= LongAnswers.isLate(application.port(), database, time);
            if (isLost(database, children) || missed) {
                System.exit(1);
            }
        }
    }

    private static boolean isMissed(
            Attack attack, Application application, Children children, Others others, Duration time) throws Exception {
        var running = attack.begin(application.port(), time);
        var meanwhile = new FutureTask<>(() -> others.live(time));
        Thread.ofVirtual().start(meanwhile);
        var told = children.tell(time);
        var met = meanwhile.get();
        running.close();
        System.out.printf(
                ROW,
                attack.name(),
                told.times().count(),
                millis(told, 50),
                millis(told, 95),
                told.failed(),
                met,
                running.counted());
        return met.isBad() || told.failed() > 0 || !(told.times().millis(95) <= MOST_MILLIS);
    }

    private static String millis(Children.Told told, int percent) {
        return "%,.0f".formatted(told.times().millis(percent));
    }

    private static boolean isLost(Connection database, Children children) throws SQLException, IOException {
        try (var rows = database.createStatement().executeQuery("select count(*) from report")) {
            rows.next();
            System.out.printf("%nReceipts shown %,d, reports stored %,d.%n", children.receipts(), rows.getLong(1));
            var lost = rows.getLong(1) < children.receipts();
            System.out.println(lost ? "Something was answered without being stored." : "Nothing was lost.");
            return lost;
        }
    }

    /** A lesson that runs, past the application: who teaches it does not matter here. */
    private static void startLesson(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("""
                    insert into live_lesson (reference, code, open_code, lesson, open_lesson, teacher, pace, stop, \
                    answers_shown, revision, started_at)
                    values ('L-ABUSE', '%1$s', '%1$s', '%2$s', '%2$s', 'demo-teacher', 'TOGETHER', 'waiting', false, 1, \
                    utc_timestamp(6))""".formatted(CODE, LESSON));
        }
    }
}
