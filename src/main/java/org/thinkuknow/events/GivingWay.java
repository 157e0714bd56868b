package org.thinkuknow.events;

import org.springframework.core.task.TaskDecorator;

import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/** Lets only a few tasks be at work while others need the processors more; each gets its turn all the same. */
final class GivingWay implements TaskDecorator {

    static final int FEW = 2;

    private final Semaphore few = new Semaphore(FEW, true);
    private final BooleanSupplier othersNeedIt;

    GivingWay(BooleanSupplier othersNeedIt) {
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
