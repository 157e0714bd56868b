package org.thinkuknow.planning;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Objects;
import java.util.function.Function;

/**
 * Changes of one class happen one after the other, so that of two colleagues who press at the same moment the second is answered
 * from what the first did. Who may have the class is asked before, or the transaction would not see what was waited for (decision 0024).
 */
@Component
class ClassLock {

    private final ClassRows classes;
    private final Owners owners;
    private final TransactionTemplate transaction;

    ClassLock(ClassRows classes, Owners owners, TransactionTemplate transaction) {
        this.classes = classes;
        this.owners = owners;
        this.transaction = transaction;
    }

    /**
     * Takes a step in a class of the signed-in teacher.
     *
     * @throws PlanRefused if the teacher has no such class, or by the step
     */
    <T> T with(String reference, Function<SchoolClass, T> step) {
        var mine = owners.mine();
        return Objects.requireNonNull(transaction.execute(
                status -> step.apply(classes.locked(reference, mine).orElseThrow(PlanRefused::noClass))));
    }
}
