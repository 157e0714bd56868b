package reports;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** A child in danger now and then, among many others: of two, one ticks it and one only writes it. */
public final class Grave implements Callable<Void> {

    static final Duration EVERY = Duration.ofMillis(200);
    private static final String IN_WORDS = "I do not want to live any more. I want to kill myself tonight.";

    private final int port;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger sending = new AtomicInteger();

    /** @param port of the application */
    public Grave(int port) {
        this.port = port;
    }

    /** How many receipts were shown. */
    public int sent() {
        return sent.get();
    }

    /** Waits for the answers to those that are being sent. */
    public void settle() throws InterruptedException {
        while (sending.get() > 0) {
            Thread.sleep(50);
        }
    }

    @Override
    public Void call() throws InterruptedException {
        for (var number = 0; ; number++) {
            var ticked = number % 2 == 0;
            sending.incrementAndGet();
            Thread.startVirtualThread(() -> send(ticked));
            Thread.sleep(EVERY);
        }
    }

    private void send(boolean ticked) {
        try (var line = new Line(port)) {
            var submission = Load.open(line);
            if (Load.report(line, submission, ticked ? "yes" : "no", ticked ? Load.WORRY : IN_WORDS)
                    .isPresent()) {
                sent.incrementAndGet();
            }
        } catch (IOException | IllegalStateException e) {
            System.out.println("A grave report could not be sent: " + e);
        } finally {
            sending.decrementAndGet();
        }
    }
}
