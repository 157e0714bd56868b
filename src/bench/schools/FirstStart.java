package schools;

import packaged.Application;
import packaged.Durations;
import packaged.Table;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the first start of an installation costs because the list of schools is read after it, and how pages answer meanwhile. */
final class FirstStart {

    private static final List<String> PAGES = List.of("/", "/learn/7-11", "/report", "/help");
    private static final Duration WATCHED = Duration.ofSeconds(40);
    private static final int ROUNDS = 2;
    private static final int PAUSE_MILLIS = 50;
    private static final long SHIPPED = 49_514;

    private final Table table = new Table(
            "first start",
            "until it serves s",
            "until the list is there s",
            "of a processor s",
            "pages",
            "p50 ms",
            "p95 ms",
            "longest ms",
            "not 200");

    private FirstStart() {}

    /** Ends with 1 if a page fails, or the list is not there in the end. */
    public static void main(String[] arguments) throws Exception {
        var first = new FirstStart();
        var well = true;
        for (var round = 0; round < ROUNDS; round++) {
            well &= first.started(Path.of(arguments[0]), false);
            well &= first.started(Path.of(arguments[0]), true);
        }
        first.table.print();
        System.exit(well ? 0 : 1);
    }

    private boolean started(Path data, boolean shipped) throws Exception {
        var began = System.nanoTime();
        try (var application = Application.on(data, Map.of("THINKUKNOW_SCHOOLS_SHIPPED", String.valueOf(shipped)));
                var http = HttpClient.newHttpClient()) {
            var served = System.nanoTime();
            var took = new ArrayList<Duration>();
            var failed = 0;
            var there = Double.NaN;
            while (System.nanoTime() - served < WATCHED.toNanos()) {
                for (var page : PAGES) {
                    var asked = System.nanoTime();
                    failed += status(http, application.address(page)) == 200 ? 0 : 1;
                    took.add(Duration.ofNanos(System.nanoTime() - asked));
                    Thread.sleep(PAUSE_MILLIS);
                }
                if (Double.isNaN(there) && schools(application) == SHIPPED) {
                    there = (System.nanoTime() - began) / 1e9;
                }
            }
            var pages = Durations.of(took);
            table.row(
                    shipped ? "with the list" : "without the list",
                    (served - began) / 1e9,
                    Double.isNaN(there) ? "-" : String.format("%.1f", there),
                    application
                                    .process()
                                    .info()
                                    .totalCpuDuration()
                                    .orElse(Duration.ZERO)
                                    .toMillis()
                            / 1e3,
                    pages.count(),
                    pages.millis(50),
                    pages.millis(95),
                    pages.millis(100),
                    failed);
            return failed == 0 && shipped != Double.isNaN(there);
        }
    }

    private static int status(HttpClient http, URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static long schools(Application application) throws IOException, SQLException {
        try (var connection = application.connect();
                var count = connection.createStatement().executeQuery("select count(*) from schools_school")) {
            count.next();
            return count.getLong(1);
        }
    }
}
