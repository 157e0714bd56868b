package org.thinkuknow.triage;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.OpenPages;
import org.thinkuknow.centre.UrgentReaction;

import java.time.Duration;

/** Tells open desks that something changed, after it is on disk; and now and then that time has passed. */
@Component
public class CaseChanges {

    private final OpenPages desks;

    CaseChanges(
            @Qualifier(UrgentReaction.LANE) AsyncTaskExecutor executor,
            @Qualifier(OpenPages.LANE) AsyncTaskExecutor pages) {
        desks = new OpenPages(executor, pages);
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
        return desks.onChange(page, apart);
    }

    @EventListener({CaseChanged.class, CaseLooked.class})
    void changed() {
        desks.drawAfterCommit();
    }

    @Scheduled(fixedRate = 20_000)
    void timePasses() {
        desks.draw();
    }

    /** A case was opened or changed: desks show it anew. */
    public record CaseChanged(String reference) {}

    /** A case was opened or looked at, and its clocks are seen to: only whoever shows it has to know. */
    record CaseLooked(String reference) {}

    /** Whoever reported wrote again, and their case has been looked at for it: the agencies that it was referred to come next. */
    record MoreTold(String reference) {}
}
