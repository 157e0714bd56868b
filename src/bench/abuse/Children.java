package abuse;

import packaged.Durations;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Some children who open the form, write, send it and see their five words, one report after the other. */
final class Children {

    private static final int MANY = 4;
    private static final int OK = 200;
    private static final Duration THINKS = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern SUBMISSION = Pattern.compile("name=\"submission\" value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("<output id=\"receipt\"[^>]*>([^<]+)</output>");
    /** Longer than what arrives with the head of a request. */
    private static final String WORRY =
            "Somebody from a game keeps asking me for pictures of myself and gets angry. ".repeat(80);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI form;
    private final Set<String> receipts = ConcurrentHashMap.newKeySet();

    /**
     * What came of it.
     *
     * @param times  from opening the form to the receipt
     * @param failed attempts without a receipt
     */
    record Told(Durations times, int failed) {}

    Children(URI form) {
        this.form = form;
    }

    int receipts() {
        return receipts.size();
    }

    Told tell(Duration time) {
        var times = new ConcurrentLinkedQueue<Duration>();
        var failed = new AtomicInteger();
        var end = System.nanoTime() + time.toNanos();
        try (var children = Executors.newFixedThreadPool(MANY)) {
            for (var child = 0; child < MANY; child++) {
                children.submit(() -> {
                    while (System.nanoTime() < end) {
                        tellOnce(times, failed);
                        Thread.sleep(THINKS);
                    }
                    return null;
                });
            }
        }
        return new Told(Durations.of(times), failed.get());
    }

    private void tellOnce(Queue<Duration> times, AtomicInteger failed) throws InterruptedException {
        var began = System.nanoTime();
        try {
            var opened = SUBMISSION.matcher(ask(HttpRequest.newBuilder(form).GET()));
            var sent = "what=" + URLEncoder.encode(WORRY, StandardCharsets.UTF_8) + "&submission="
                    + (opened.find() ? opened.group(1) : "");
            var shown = RECEIPT.matcher(ask(HttpRequest.newBuilder(form)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(sent))));
            if (shown.find() && receipts.add(shown.group(1))) {
                times.add(Duration.ofNanos(System.nanoTime() - began));
                return;
            }
        } catch (IOException gone) {
            System.out.println("  a child was not answered: " + gone);
        }
        failed.incrementAndGet();
    }

    private String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        return answer.statusCode() == OK ? answer.body() : "";
    }
}
