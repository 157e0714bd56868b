package abuse;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An officer who signs in again and again, and a class of thirty that has a quiz open, while somebody abuses the service. */
final class Others {

    private static final int PUPILS = 30;
    private static final Duration TYPES = Duration.ofSeconds(2);
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");
    private static final String QUIZ = "/?v-r=init&location=learn%2F7-11%2Fwho-is-a-friend-online%2Fquiz";
    private static final String STILL_THERE = "/?v-r=heartbeat&v-uiId=0";

    private final URI site;
    private final String password;

    /**
     * What became of them.
     *
     * @param refused sign-ins with the right password that were sent back
     * @param lost    pages of a quiz whose session was gone
     */
    record Met(int signIns, int refused, int pupils, int lost) {

        boolean isBad() {
            return signIns == 0 || refused > 0 || lost > 0;
        }

        @Override
        public String toString() {
            return "%d/%d %d/%d".formatted(refused, signIns, lost, pupils);
        }
    }

    /** @param password of the demo's officer */
    Others(URI site, String password) {
        this.site = site;
        this.password = password;
    }

    /** Goes on for some time. */
    Met live(Duration time) throws Exception {
        var end = System.nanoTime() + time.toNanos();
        var tried = new AtomicInteger();
        var refused = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> {
                while (System.nanoTime() < end) {
                    tried.incrementAndGet();
                    if (!signIn()) {
                        refused.incrementAndGet();
                    }
                }
                return null;
            });
            var pupils = threads.invokeAll(
                    IntStream.range(0, PUPILS).mapToObj(each -> pupil(end)).toList());
            var lost = 0;
            for (var pupil : pupils) {
                lost += pupil.get() ? 1 : 0;
            }
            threads.shutdown();
            while (!threads.isTerminated()) {
                Thread.sleep(BETWEEN);
            }
            return new Met(tried.get(), refused.get(), PUPILS, lost);
        }
    }

    private boolean signIn() throws IOException, InterruptedException {
        var http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = TOKEN.matcher(get(http, "/sign-in").body());
        Thread.sleep(TYPES);
        var sent = Stream.of(
                "username=demo-officer",
                "password=" + encode(password),
                "_csrf=" + (form.find() ? encode(form.group(1)) : ""));
        var answer = http.send(
                HttpRequest.newBuilder(site.resolve("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", sent.toList())))
                        .build(),
                BodyHandlers.ofString());
        return answer.headers().firstValue("Location").orElse("").endsWith("/staff");
    }

    /** Whether a pupil's page was lost. */
    private Callable<Boolean> pupil(long end) {
        return () -> {
            var http =
                    HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            get(http, QUIZ);
            while (System.nanoTime() < end) {
                Thread.sleep(BETWEEN);
                var answer = http.send(
                        HttpRequest.newBuilder(site.resolve(STILL_THERE))
                                .POST(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    return true;
                }
            }
            return false;
        };
    }

    private HttpResponse<String> get(HttpClient http, String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
