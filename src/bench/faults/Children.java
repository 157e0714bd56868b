package faults;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Children who write, one report after the other. Whoever gets no five words sends the same form again until they come, as somebody
 * does whose page did not: so each form has one receipt in the end, and must have one report.
 */
final class Children implements AutoCloseable {

    private static final Pattern SUBMISSION = Pattern.compile("name=\"submission\" value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("<output id=\"receipt\"[^>]*>([^<]+)</output>");
    private static final String CHILDLINE = "0800 1111";
    private static final String WORRY =
            "Somebody from a game keeps asking me for pictures of myself and gets angry when I do not answer. ";
    private static final int ONE_IN = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BREATH = Duration.ofMillis(250);

    private final Supplier<URI> site;
    private final Duration pause;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Queue<String> receipts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private final AtomicInteger sorry = new AtomicInteger();
    private final AtomicInteger bare = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private final AtomicLong slowestSorry = new AtomicLong();
    private final List<Thread> threads;
    private volatile boolean writing = true;

    /** @param site the address of a node that is asked next */
    Children(Supplier<URI> site, int number) {
        this(site, number, Duration.ZERO);
    }

    /** @param pause how long each child waits between two reports */
    Children(Supplier<URI> site, int number, Duration pause) {
        this.site = site;
        this.pause = pause;
        threads = IntStream.range(0, number)
                .mapToObj(child -> Thread.ofVirtual().start(() -> write(child)))
                .toList();
    }

    private void write(int child) {
        try {
            for (var number = 1; writing; number++) {
                var submission = opened();
                if (submission.isEmpty()) {
                    broken.incrementAndGet();
                    Thread.sleep(BREATH);
                    continue;
                }
                var form = "submission=%s&meeting=%s&what=%s"
                        .formatted(
                                submission.get(),
                                number % ONE_IN == 0 ? "yes" : "no",
                                URLEncoder.encode(WORRY + child + "-" + number, StandardCharsets.UTF_8));
                for (var receipt = sent(form); ; receipt = sent(form)) {
                    if (receipt.isPresent()) {
                        receipts.add(receipt.get());
                        answered.incrementAndGet();
                        Thread.sleep(pause);
                        break;
                    }
                    again.incrementAndGet();
                    Thread.sleep(BREATH);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<String> opened() throws InterruptedException {
        try {
            return found(
                    SUBMISSION,
                    http.send(request("/report").build(), BodyHandlers.ofString())
                            .body());
        } catch (IOException notNow) {
            return Optional.empty();
        }
    }

    /** The five words; empty if none came, in which case the page that came instead is looked at. */
    private Optional<String> sent(String form) throws InterruptedException {
        var began = System.nanoTime();
        try {
            var answer = post("/report", form);
            var receipt = found(RECEIPT, answer.body());
            if (receipt.isEmpty()) {
                sorry.incrementAndGet();
                slowestSorry.accumulateAndGet(System.nanoTime() - began, Math::max);
                if (!answer.body().contains(CHILDLINE)) {
                    bare.incrementAndGet();
                }
            }
            return receipt;
        } catch (IOException notNow) {
            broken.incrementAndGet();
            return Optional.empty();
        }
    }

    private static Optional<String> found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return http.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.get().resolve(path)).timeout(PATIENCE);
    }

    /** How many receipts were shown so far. */
    int receipts() {
        return answered.get();
    }

    /** Each receipt that was shown. */
    List<String> all() {
        return List.copyOf(receipts);
    }

    /** How often a form was sent again. */
    int again() {
        return again.get();
    }

    /** How often a page came that had no receipt. */
    int sorry() {
        return sorry.get();
    }

    /** How often a form did not open, or its answer never came. */
    int broken() {
        return broken.get();
    }

    /** How many of these pages did not name Childline's telephone number. */
    int bare() {
        return bare.get();
    }

    /** After how many seconds the slowest of these pages came. */
    double slowestSorry() {
        return slowestSorry.get() / 1e9;
    }

    /** How many still wait for five words, after all the patience there is. */
    long unanswered() {
        return threads.stream().filter(Thread::isAlive).count();
    }

    /** Whether five words open a report. */
    boolean opens(String receipt) {
        try {
            var answer = post("/report/reply", "receipt=" + URLEncoder.encode(receipt, StandardCharsets.UTF_8));
            return answer.statusCode() == 200 && answer.body().contains("id=\"status\"");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Nobody begins another report; waits until each that was begun has its receipt. */
    @Override
    public void close() {
        writing = false;
        for (var thread : threads) {
            try {
                thread.join(Duration.ofMinutes(3));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
