package org.thinkuknow.triage;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.OpenPages;
import org.thinkuknow.centre.UrgentReaction;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells open desks that something changed, after it is on disk; and now and then that time has passed. Each is told by itself, several at
 * once: the last of fifty does not wait for all others, one that fails holds up nobody, and none waits twice, however much changes.
 */
@Component
public class CaseChanges {

    /** Long enough that a flood of reports redraws a desk ten times a second at most; too short to be noticed. */
    private static final Duration TOGETHER = Duration.ofMillis(100);

    private final AtomicBoolean waiting = new AtomicBoolean();
    private final List<Runnable> desks = new CopyOnWriteArrayList<>();
    private final AsyncTaskExecutor executor;
    private final AsyncTaskExecutor pages;

    CaseChanges(
            @Qualifier(UrgentReaction.LANE) AsyncTaskExecutor executor,
            @Qualifier(OpenPages.LANE) AsyncTaskExecutor pages) {
        this.executor = executor;
        this.pages = pages;
    }

    /**
     * Has a desk called on every change.
     *
     * @return what ends it
     */
    public Runnable onChange(Runnable desk) {
        return onChange(desk, Duration.ZERO);
    }

    /**
     * Has a page called on every change, though not more often than it can be read.
     *
     * @param apart how much time lies between two calls at least; what changes within it is told at its end
     * @return what ends it
     */
    public Runnable onChange(Runnable page, Duration apart) {
        var desk = new Spaced(page, apart, pages);
        desks.add(desk);
        return () -> desks.remove(desk);
    }

    @EventListener({CaseChanged.class, CaseLooked.class})
    void changed() {
        AfterCommit.run(this::tell);
    }

    /** On another thread: the committed transaction is still bound to this one. What follows at once is told with it. */
    private void tell() {
        if (waiting.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(TOGETHER.toMillis(), TimeUnit.MILLISECONDS, executor)
                    .execute(() -> {
                        waiting.set(false);
                        desks.forEach(Runnable::run);
                    });
        }
    }

    @Scheduled(fixedRate = 20_000)
    void timePasses() {
        desks.forEach(Runnable::run);
    }

    /** A case was opened or changed: desks show it anew. */
    public record CaseChanged(String reference) {}

    /** A case was opened or looked at, and its clocks are seen to: only whoever shows it has to know. */
    record CaseLooked(String reference) {}

    /** Whoever reported wrote again, and their case has been looked at for it: the agencies that it was referred to come next. */
    record MoreTold(String reference) {}
}
