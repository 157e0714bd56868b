package org.thinkuknow.triage;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells open desks that something changed, after it is on disk; and now and then that time has passed. */
@Component
public class CaseChanges {

    private final List<Runnable> desks = new CopyOnWriteArrayList<>();
    private final AsyncTaskExecutor executor;

    CaseChanges(@Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.executor = executor;
    }

    /**
     * Has a desk called on every change.
     *
     * @return what ends it
     */
    public Runnable onChange(Runnable desk) {
        desks.add(desk);
        return () -> desks.remove(desk);
    }

    /** On another thread: the committed transaction is still bound to this one. */
    @TransactionalEventListener
    void tell(CaseChanged change) {
        executor.execute(() -> desks.forEach(Runnable::run));
    }

    @Scheduled(fixedRate = 20_000)
    void timePasses() {
        desks.forEach(Runnable::run);
    }
}
