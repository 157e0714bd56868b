package org.thinkuknow.triage.ui;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.shift.Officer;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * What an officer has pressed and can still take back: it is done when the time is over, also if the desk was left or the browser closed;
 * before the officer's next step; and before the application stops. If the machine dies first, it was not done, and what was typed is
 * still in its field (decision 0088). The time is the setting {@code thinkuknow.desk.undo}, at most a minute; with none, nothing is held.
 */
@Component
class HeldSteps implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(HeldSteps.class);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final Map<String, Refused> refused = new ConcurrentHashMap<>();
    private final TaskScheduler scheduler;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration time;
    private volatile boolean running;

    HeldSteps(
            TaskScheduler scheduler,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${thinkuknow.desk.undo:PT10S}") Duration time) {
        if (time.isNegative() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("thinkuknow.desk.undo is between nothing and a minute");
        }
        this.scheduler = scheduler;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.time = time;
    }

    /**
     * A step that waits to be done.
     *
     * @param told hears when it was done, with what it failed with if it did
     */
    private record Held(
            Pressed pressed, Runnable step, Consumer<Optional<RuntimeException>> told, SecurityContext signedIn) {}

    /**
     * What was pressed.
     *
     * @param words     what it is, such as "Message to the child"
     * @param reference of the case
     */
    record Pressed(String words, String reference) {}

    /** A step that was refused when nobody looked any more, and why. */
    record Refused(Pressed pressed, RuntimeException why) {}

    /** How long a step can be taken back. */
    Duration time() {
        return time;
    }

    /**
     * Does a step when its time is over. What the officer pressed before is done now. The step is tried out first, and what it has
     * changed is taken back: whoever is refused hears it at once, and not when the time is over.
     */
    void hold(Pressed pressed, Runnable step, Consumer<Optional<RuntimeException>> told) {
        goNow();
        transaction.executeWithoutResult(status -> {
            step.run();
            status.setRollbackOnly();
        });
        var officer = officer();
        var waits = new Held(pressed, step, told, SecurityContextHolder.getContext());
        held.put(officer, waits);
        scheduler.schedule(() -> go(officer, waits), clock.instant().plus(time));
    }

    /** Takes back what the officer pressed; tells whether it was still in time. */
    boolean takeBack() {
        return held.remove(officer()) != null;
    }

    /** Does at once what the officer pressed, if it waits. */
    void goNow() {
        var officer = officer();
        var waits = held.get(officer);
        if (waits != null) {
            go(officer, waits);
        }
    }

    /** What the officer has pressed and can still take back. */
    Optional<Pressed> waiting() {
        return Optional.ofNullable(held.get(officer())).map(Held::pressed);
    }

    /** Keeps for the officer's next desk that a step was refused, because no desk was there to hear it. */
    void tellLater(String officer, Refused what) {
        refused.put(officer, what);
    }

    /** What was refused when nobody looked; once. */
    Optional<Refused> toTell() {
        return Optional.ofNullable(refused.remove(officer()));
    }

    /** Whoever removes it does it: the clock, the officer's next step and the end of the application may come together. */
    private void go(String officer, Held waits) {
        if (!held.remove(officer, waits)) {
            return;
        }
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(waits.signedIn());
        RuntimeException failure = null;
        try {
            waits.step().run();
        } catch (RuntimeException e) {
            failure = e;
            log.info("A step that was held has failed: {}", e.getClass().getSimpleName());
        } finally {
            SecurityContextHolder.setContext(before);
        }
        waits.told().accept(Optional.ofNullable(failure));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Nothing that was pressed is lost when the application is stopped. */
    @Override
    public void stop() {
        running = false;
        held.forEach(this::go);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static String officer() {
        return Officer.signedIn().username();
    }
}
