package org.thinkuknow.triage.ui;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.thinkuknow.reader.Reader;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Whether the reader is out, for the desks that are open on this node: asked by one thread every few seconds, and by no page. */
@Component
class ReaderWatch {

    private final List<Consumer<Boolean>> desks = new CopyOnWriteArrayList<>();
    private final AtomicBoolean asking = new AtomicBoolean();
    private final Reader reader;
    private final AsyncTaskExecutor executor;
    private volatile boolean out;

    ReaderWatch(Reader reader, @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.reader = reader;
        this.executor = executor;
    }

    /** As it was a few seconds ago; not while nobody knows yet. */
    boolean isOut() {
        return out;
    }

    /**
     * Has a desk called whenever that changes.
     *
     * @return what ends it
     */
    Runnable onChange(Consumer<Boolean> desk) {
        desks.add(desk);
        return () -> desks.remove(desk);
    }

    /** The answer waits while the reader loads, so that no thread that others need is asked. */
    @Scheduled(fixedDelay = 5_000)
    void ask() {
        if (asking.compareAndSet(false, true)) {
            executor.execute(this::look);
        }
    }

    private void look() {
        try {
            var found = reader.isOut();
            if (found != out) {
                out = found;
                desks.forEach(desk -> desk.accept(found));
            }
        } finally {
            asking.set(false);
        }
    }
}
