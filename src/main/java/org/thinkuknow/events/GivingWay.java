package org.thinkuknow.events;

import org.springframework.core.task.TaskDecorator;

import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/** Lets only a few tasks be at work while others need the processors more; each gets its turn all the same. */
final class GivingWay implements TaskDecorator {

    private final Semaphore few;
    private final BooleanSupplier othersNeedIt;

    /** @param few how many are at work at once meanwhile */
    GivingWay(BooleanSupplier othersNeedIt, int few) {
        this.few = new Semaphore(few, true);
        this.othersNeedIt = othersNeedIt;
    }

    @Override
    public Runnable decorate(Runnable task) {
        return () -> {
            if (othersNeedIt.getAsBoolean()) {
                oneOfFew(task);
            } else {
                task.run();
            }
        };
    }

    /** Whoever is interrupted here is being stopped: the task is registered, and done after the next start. */
    private void oneOfFew(Runnable task) {
        try {
            few.acquire();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            task.run();
        } finally {
            few.release();
        }
    }
}
