package org.thinkuknow.triage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Takes a step in a transaction of its own, and a plainer one instead if it fails. What only met others at the wrong moment is
 * tried again first: two nodes that open the same case, an officer who changes it just now.
 */
@Component
class StepRetries {

    private static final Logger log = LoggerFactory.getLogger(StepRetries.class);
    private static final int MOST = 3;

    private final TransactionTemplate transaction;

    StepRetries(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Looks first, without a transaction, and takes the step with what was found; or the plainer one, whatever either fails with: a
     * sign whose search never ends with an answer costs no child the case.
     *
     * @param what      is done, for the log
     * @param reference of the report
     */
    <T> void take(String what, String reference, Supplier<T> look, Consumer<T> step, Runnable plainer) {
        try {
            var found = look.get();
            take(() -> step.accept(found));
        } catch (RuntimeException | Error failure) {
            log.error("{} could not be {} as usual: {}", reference, what, describe(failure));
            plainer.run();
        }
    }

    /** Takes a step in a transaction of its own, and tries again what failed only for the moment. */
    void take(Runnable step) {
        for (var attempt = 1; attempt < MOST; attempt++) {
            try {
                transaction.executeWithoutResult(status -> step.run());
                return;
            } catch (TransientDataAccessException
                    | RecoverableDataAccessException
                    | DataIntegrityViolationException
                    | TransactionException momentary) {
                log.info(
                        "A step is tried again after attempt {}: {}",
                        attempt,
                        momentary.getClass().getSimpleName());
            }
        }
        transaction.executeWithoutResult(status -> step.run());
    }

    /** Its kind and its place; never its message, which could hold somebody's words. */
    static String describe(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return "%s caused by %s at %s"
                .formatted(
                        failure.getClass().getName(),
                        cause.getClass().getName(),
                        Arrays.stream(cause.getStackTrace())
                                .findFirst()
                                .map(StackTraceElement::toString)
                                .orElse("an unknown place"));
    }
}
