package org.thinkuknow.triage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Has every node look for what is overlooked, on a thread that nothing else can keep busy. */
@Component
class OverlookedSchedule implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(OverlookedSchedule.class);
    private static final Duration EVERYTHING = Duration.ofHours(1);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("overlooked").factory());
    private final OverlookedWatch watch;
    private final OverlookedWatch.Setting setting;
    private final Clock clock;

    OverlookedSchedule(OverlookedWatch watch, OverlookedWatch.Setting setting, Clock clock) {
        this.watch = watch;
        this.setting = setting;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var every = setting.every().toMillis();
        thread.scheduleWithFixedDelay(
                () -> careful(() -> watch.look(clock.instant())), every, every, TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(
                () -> careful(() -> watch.lookAtAll(clock.instant())),
                every,
                EVERYTHING.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** A schedule whose step throws ends; this one must not. */
    private static void careful(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            log.error("What is overlooked could not be looked for: {}", StepRetries.describe(e));
        }
    }

    /** What is being looked at ends before the connections do. */
    @Override
    public void destroy() {
        thread.shutdownNow();
        thread.close();
    }
}
