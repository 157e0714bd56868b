package org.thinkuknow.centre;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Takes a step whenever it is asked to, but never again before some time is over; what is asked within it is one step at its end. */
final class Spaced implements Runnable {

    private final Runnable step;
    private final long apart;
    private final Executor executor;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile long last;

    Spaced(Runnable step, Duration apart, Executor executor) {
        this.step = step;
        this.apart = apart.toNanos();
        this.executor = executor;
        this.last = System.nanoTime() - this.apart;
    }

    @Override
    public void run() {
        if (waiting.compareAndSet(false, true)) {
            var left = Math.max(0, last + apart - System.nanoTime());
            CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS, executor)
                    .execute(() -> {
                        last = System.nanoTime();
                        waiting.set(false);
                        step.run();
                    });
        }
    }
}
