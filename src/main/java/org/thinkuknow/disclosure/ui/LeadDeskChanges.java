package org.thinkuknow.disclosure.ui;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.OpenPages;
import org.thinkuknow.centre.UrgentReaction;
import org.thinkuknow.disclosure.LeadDesk;

import java.time.Duration;

/** Tells the desks that leads have open that something was handed over, after it is on disk; and now and then that time has passed. */
@Component
class LeadDeskChanges {

    private final OpenPages desks;

    LeadDeskChanges(
            @Qualifier(UrgentReaction.LANE) AsyncTaskExecutor executor,
            @Qualifier(OpenPages.LANE) AsyncTaskExecutor pages) {
        desks = new OpenPages(executor, pages);
    }

    /**
     * Has a desk called on every change, at most once a second.
     *
     * @return what ends it
     */
    Runnable onChange(Runnable desk) {
        return desks.onChange(desk, Duration.ofSeconds(1));
    }

    @EventListener(LeadDesk.DeskChanged.class)
    void changed() {
        desks.drawAfterCommit();
    }

    /** What another node took in, and what a colleague acknowledged. */
    @Scheduled(fixedRate = 20_000)
    void timePasses() {
        desks.draw();
    }
}
