package wanted;

import packaged.Application;
import packaged.Durations;
import packaged.Table;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * How long the pages of wanted people take while 21,000 come in five minutes and 50 reports a second beside them. Everybody comes at
 * their time, whether those before were answered or not, and what they wait counts from then.
 */
final class WantedSpeed {

    private static final int PAGES_A_SECOND = 70;
    private static final int REPORTS_A_SECOND = 50;
    private static final double LONGEST_PAGE = 100;
    private static final String PERSON = "/wanted/W-DE300001-0001";
    private static final String[] PAGES = {"/wanted", PERSON, PERSON + "/photo.jpg", "/wanted?region=WALES"};
    private static final Pattern SUBMISSION = Pattern.compile("name=\"submission\" value=\"([^\"]+)\"");

    private final Application application;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final AtomicInteger refused = new AtomicInteger();

    private WantedSpeed(Application application) {
        this.application = application;
    }

    public static void main(String[] arguments) throws Exception {
        var time = Duration.ofSeconds(Integer.parseInt(arguments[1]));
        try (var application = Application.on(Path.of(arguments[0]), Map.of())) {
            System.exit(new WantedSpeed(application).measure(time) ? 0 : 1);
        }
    }

    private boolean measure(Duration time) throws InterruptedException {
        send(PAGES_A_SECOND, Duration.ofSeconds(15), this::page);
        send(REPORTS_A_SECOND, Duration.ofSeconds(15), this::report);
        refused.set(0);
        var alone = send(REPORTS_A_SECOND, Duration.ofSeconds(Math.min(60, time.toSeconds())), this::report);
        var pages = new ConcurrentLinkedQueue<Durations>();
        var reading = Thread.ofVirtual().start(() -> {
            try {
                pages.add(send(PAGES_A_SECOND, time, this::page));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        var beside = send(REPORTS_A_SECOND, time, this::report);
        reading.join();
        var table = new Table("what", "how many", "p50 ms", "p99 ms", "max ms");
        row(table, "pages of wanted people", pages.element());
        row(table, "reports beside them", beside);
        row(table, "reports alone", alone);
        System.out.printf(
                "%n%d pages and %d reports a second for %d s:%n%n", PAGES_A_SECOND, REPORTS_A_SECOND, time.toSeconds());
        table.print();
        System.out.printf(
                "%nRefused or failed: %d. Goals: p99 of pages at most %.0f ms, none refused.%n",
                refused.get(), LONGEST_PAGE);
        return refused.get() == 0 && pages.element().millis(99) <= LONGEST_PAGE;
    }

    private static void row(Table table, String name, Durations times) {
        table.row(name, times.count(), times.millis(50), times.millis(99), times.millis(100));
    }

    /** What one who comes does; whether it was answered as it should be. */
    private interface Visit {
        boolean takes(int number) throws IOException, InterruptedException;
    }

    private Durations send(int aSecond, Duration time, Visit visit) throws InterruptedException {
        Queue<Duration> times = new ConcurrentLinkedQueue<>();
        var began = System.nanoTime();
        var pause = Duration.ofSeconds(1).toNanos() / aSecond;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < aSecond * time.toSeconds(); number++) {
                var at = began + number * pause;
                while (System.nanoTime() < at) {
                    LockSupport.parkNanos(at - System.nanoTime());
                }
                var mine = number;
                people.execute(() -> take(visit, mine, at, times));
            }
        }
        return Durations.of(times);
    }

    private void take(Visit visit, int number, long at, Queue<Duration> times) {
        try {
            if (visit.takes(number)) {
                times.add(Duration.ofNanos(System.nanoTime() - at));
                return;
            }
        } catch (IOException e) {
            System.err.println(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        refused.incrementAndGet();
    }

    private boolean page(int number) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(application.address(PAGES[number % PAGES.length]))
                .build();
        return http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
    }

    private boolean report(int number) throws IOException, InterruptedException {
        var form = SUBMISSION.matcher(
                http.send(HttpRequest.newBuilder(application.address("/report")).build(), BodyHandlers.ofString())
                        .body());
        if (!form.find()) {
            return false;
        }
        var sent = "submission=%s&what=%s"
                .formatted(
                        form.group(1),
                        URLEncoder.encode("Somebody writes to me again and again.", StandardCharsets.UTF_8));
        var answer = http.send(
                HttpRequest.newBuilder(application.address("/report"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(sent))
                        .build(),
                BodyHandlers.ofString());
        return answer.statusCode() == 200 && answer.body().contains("<output id=\"receipt\"");
    }
}
