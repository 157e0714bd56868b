package org.thinkuknow.centre;

import org.springframework.core.task.AsyncTaskExecutor;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Pages that people have open, to be drawn anew when something has changed. Each is drawn by itself, several at once: the last of fifty
 * does not wait for all others, one that fails holds up nobody, and none waits twice, however much changes.
 */
public final class OpenPages {

    /** The name of the executor on which pages are drawn, which Vaadin looks for as well. */
    public static final String LANE = "VaadinTaskExecutor";

    /** Long enough that a flood of changes redraws a page ten times a second at most; too short to be noticed. */
    private static final Duration TOGETHER = Duration.ofMillis(100);

    private final AtomicBoolean waiting = new AtomicBoolean();
    private final List<Runnable> open = new CopyOnWriteArrayList<>();
    private final AsyncTaskExecutor executor;
    private final AsyncTaskExecutor lane;

    /**
     * @param executor never waits behind slow work, see {@link UrgentReaction#LANE}
     * @param lane     on which the pages are drawn, see {@link #LANE}
     */
    public OpenPages(AsyncTaskExecutor executor, AsyncTaskExecutor lane) {
        this.executor = executor;
        this.lane = lane;
    }

    /**
     * Has a page called on every change, though not more often than it can be read.
     *
     * @param apart how much time lies between two calls at least; what changes within it is told at its end
     * @return what ends it
     */
    public Runnable onChange(Runnable page, Duration apart) {
        var spaced = new Spaced(page, apart, lane);
        open.add(spaced);
        return () -> open.remove(spaced);
    }

    /**
     * Draws all of them once the transaction at hand is on disk: on another thread, as the committed transaction is still bound to this
     * one. What follows at once is drawn with it.
     *
     * @throws IllegalStateException without a transaction
     */
    public void drawAfterCommit() {
        AfterCommit.run(() -> {
            if (waiting.compareAndSet(false, true)) {
                CompletableFuture.delayedExecutor(TOGETHER.toMillis(), TimeUnit.MILLISECONDS, executor)
                        .execute(() -> {
                            waiting.set(false);
                            draw();
                        });
            }
        });
    }

    /** Draws all of them. */
    public void draw() {
        open.forEach(Runnable::run);
    }
}
