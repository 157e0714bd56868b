package org.thinkuknow.shell;

import com.vaadin.flow.component.UI;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Draws an open page anew while it can be reached. What is drawn on one whose connection is gone, such as of a laptop that sleeps, is kept
 * in memory until it comes back: in a flood of reports that is megabytes for each. It is drawn once when it is back (decision 0135).
 */
public final class SeenPage implements Runnable {

    private static final Duration LOOKED_FOR = Duration.ofSeconds(1);
    /** Where no connection gets through, it is seen with the next press of a button. */
    private static final Duration MEANWHILE = Duration.ofMinutes(1);

    private final Runnable draw;
    private final UI ui;
    private final Runnable drawing;
    private final long meanwhile;
    private final Executor later;
    private final AtomicBoolean owed = new AtomicBoolean();
    private volatile long last;

    /** @param draw is run with the page's lock */
    public SeenPage(UI ui, Runnable draw) {
        this(ui, draw, MEANWHILE, LOOKED_FOR);
    }

    SeenPage(UI ui, Runnable draw, Duration meanwhile, Duration lookedFor) {
        this.ui = ui;
        this.draw = draw;
        this.drawing = ui.accessLater(this::drawIfSeen, () -> {});
        this.meanwhile = meanwhile.toNanos();
        this.later = CompletableFuture.delayedExecutor(
                lookedFor.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread);
        this.last = System.nanoTime();
    }

    /** Draws it, or as soon as it is back. Nothing is drawn on one that was closed. */
    @Override
    public void run() {
        drawing.run();
    }

    private void drawIfSeen() {
        if (isReached() || System.nanoTime() - last > meanwhile) {
            last = System.nanoTime();
            draw.run();
        } else if (owed.compareAndSet(false, true)) {
            later.execute(() -> {
                owed.set(false);
                drawing.run();
            });
        }
    }

    private boolean isReached() {
        var connection = ui.getInternals().getPushConnection();
        return connection != null && connection.isConnected();
    }
}
