package org.thinkuknow.support;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reports that pour in, and the receipts of those that were answered. */
public final class ReportStream implements AutoCloseable {

    private static final Pattern SUBMISSION = Pattern.compile("name=\"submission\" value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("<output id=\"receipt\"[^>]*>([^<]+)</output>");

    private final URI form;
    private final String meeting;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
    private final Queue<String> receipts = new ConcurrentLinkedQueue<>();
    private final Queue<Refusal> refusals = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final List<Thread> senders;
    private volatile boolean flowing = true;

    /** Opens the tap: some children write at the same time, one report after the other. */
    public ReportStream(URI form, int children) {
        this(form, children, "yes");
    }

    /** @param meeting what each of them answers to the question about a meeting */
    public ReportStream(URI form, int children, String meeting) {
        this.form = form;
        this.meeting = meeting;
        this.senders = IntStream.range(0, children)
                .mapToObj(child -> Thread.ofPlatform().daemon().start(this::send))
                .toList();
    }

    private void send() {
        var number = 0;
        while (flowing) {
            try {
                var receipt = report("Report " + ++number);
                if (receipt != null) {
                    receipts.add(receipt);
                } else {
                    refused.incrementAndGet();
                }
            } catch (IOException e) {
                refused.incrementAndGet();
                Thread.onSpinWait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private String report(String text) throws IOException, InterruptedException {
        var page = http.send(request(form).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        var submission = SUBMISSION.matcher(page);
        if (!submission.find()) {
            return null;
        }
        return send(submission.group(1), ChildWords.of(text));
    }

    private String send(String submission, String words) throws IOException, InterruptedException {
        var answer = post(
                form,
                "submission=%s&meeting=%s&what=%s"
                        .formatted(submission, meeting, URLEncoder.encode(words, StandardCharsets.UTF_8)));
        var receipt = RECEIPT.matcher(answer.body());
        if (answer.statusCode() == 200 && receipt.find()) {
            return receipt.group(1);
        }
        refusals.add(new Refusal(submission, words, answer.statusCode(), answer.body()));
        return null;
    }

    /** Sends a report that was refused once more, as it stood on the page; null if it is refused again. */
    public String again(Refusal refusal) throws IOException, InterruptedException {
        return send(refusal.submission(), refusal.words());
    }

    /** Whether a receipt opens a report. */
    public boolean opens(String receipt) {
        try {
            var answer = post(
                    form.resolve("/report/reply"), "receipt=" + URLEncoder.encode(receipt, StandardCharsets.UTF_8));
            return answer.statusCode() == 200 && answer.body().contains("id=\"status\"");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpResponse<String> post(URI to, String body) throws IOException, InterruptedException {
        return http.send(
                request(to)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(URI to) {
        return HttpRequest.newBuilder(to).timeout(Duration.ofSeconds(120));
    }

    /** The receipts that were answered so far. */
    public List<String> receipts() {
        return List.copyOf(receipts);
    }

    /** What was answered with a page that holds no receipt. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** How many attempts got no receipt. */
    public int refused() {
        return refused.get();
    }

    /** Closes the tap and waits for the last answer. */
    @Override
    public void close() {
        flowing = false;
        senders.forEach(sender -> {
            try {
                sender.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** A report that was not taken, and the page that said so. */
    public record Refusal(String submission, String words, int status, String page) {

        /** Never the words: a failed test prints this. */
        @Override
        public String toString() {
            return "Refusal[" + status + "]";
        }
    }
}
