package reports;

import packaged.Durations;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** Children who open the form, send it, see their five words, and begin again; each on a connection of their own. */
public final class Load {

    private static final Pattern SUBMISSION = Pattern.compile("name=\"submission\" value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("<output id=\"receipt\"[^>]*>([^<]+)</output>");
    static final String WORRY = """
            Somebody from a game keeps asking me for pictures of myself. He says that he is fourteen, and I am not sure. He sends messages \
            late in the evening and gets angry when I do not answer. I have not told anybody at home and I do not know what to do.""";
    /** Of ten who report, one ticks that a meeting is planned. */
    private static final int ONE_IN = 10;

    private final int port;
    private final int oneIn;
    private final Set<String> receipts = ConcurrentHashMap.newKeySet();

    Load(int port) {
        this(port, ONE_IN);
    }

    /** @param oneIn how many report for each one who ticks that a meeting is planned; 0 if nobody does */
    Load(int port, int oneIn) {
        this.port = port;
        this.oneIn = oneIn;
    }

    /** The receipts that were shown so far. */
    int receipts() {
        return receipts.size();
    }

    /**
     * Sends for a while.
     *
     * @param forms the submissions of forms that were opened beforehand; without them, each sender opens the form first
     */
    Sent send(int connections, Duration time, Queue<String> forms) throws InterruptedException {
        var sending = new ConcurrentLinkedQueue<Duration>();
        var failed = new AtomicInteger();
        var why = new AtomicReference<>("");
        var began = System.nanoTime();
        var end = began + time.toNanos();
        try (var children = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var child = 0; child < connections; child++) {
                children.execute(() -> {
                    try (var line = new Line(port)) {
                        for (var number = 0; System.nanoTime() < end; number++) {
                            var submission = forms == null ? open(line) : forms.poll();
                            if (submission == null) {
                                return;
                            }
                            var posted = System.nanoTime();
                            if (report(line, submission, number)) {
                                sending.add(Duration.ofNanos(System.nanoTime() - posted));
                            } else {
                                failed.incrementAndGet();
                            }
                        }
                    } catch (IOException | IllegalStateException e) {
                        why.set(e.toString());
                        failed.incrementAndGet();
                    }
                });
            }
        }
        return new Sent(Durations.of(sending), failed.get(), why.get(), (System.nanoTime() - began) / 1e9);
    }

    /** Opens forms and keeps their submissions. */
    Queue<String> open(int forms) throws InterruptedException {
        var opened = new ConcurrentLinkedQueue<String>();
        try (var children = Executors.newFixedThreadPool(4)) {
            for (var child = 0; child < 4; child++) {
                children.submit(() -> {
                    try (var line = new Line(port)) {
                        while (opened.size() < forms) {
                            opened.add(open(line));
                        }
                    }
                    return null;
                });
            }
            children.shutdown();
            children.awaitTermination(2, TimeUnit.MINUTES);
        }
        return opened;
    }

    /** Opens the form; returns what a report is sent with. */
    public static String open(Line line) throws IOException {
        var found = SUBMISSION.matcher(line.get("/report"));
        if (!found.find()) {
            throw new IllegalStateException("The form did not come");
        }
        return found.group(1);
    }

    private boolean report(Line line, String submission, int number) throws IOException {
        return report(line, submission, oneIn > 0 && number % oneIn == 0 ? "yes" : "no", WORRY)
                .filter(receipts::add)
                .isPresent();
    }

    /** The receipt; empty if none was shown. */
    public static Optional<String> report(Line line, String submission, String meeting, String words)
            throws IOException {
        var form = "submission=%s&meeting=%s&what=%s"
                .formatted(submission, meeting, URLEncoder.encode(words, StandardCharsets.UTF_8));
        var receipt = RECEIPT.matcher(line.post("/report", form));
        return receipt.find() ? Optional.of(receipt.group(1)) : Optional.empty();
    }

    /**
     * What came of it.
     *
     * @param times   from the press of the button to the receipt
     * @param failed  attempts without a receipt
     * @param seconds how long it took in all
     */
    record Sent(Durations times, int failed, String why, double seconds) {
        double perSecond() {
            return times.count() / seconds;
        }
    }
}
