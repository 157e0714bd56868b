package org.thinkuknow.centre;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Steps that only concern this process, once the transaction at hand is on disk. They are not reactions that have to survive a
 * crash: those are registered with their event, which writes rows of its own that a step in memory would only wait for (decision 0020).
 */
public final class AfterCommit {

    private AfterCommit() {}

    /**
     * Takes a step if and when the transaction is committed, in the order in which steps were given.
     *
     * @throws IllegalStateException without a transaction
     */
    public static void run(Runnable step) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    step.run();
                }
            }
        });
    }
}
