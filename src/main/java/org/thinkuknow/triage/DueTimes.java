package org.thinkuknow.triage;

import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.schedule.OneByOne;
import org.thinkuknow.triage.CaseChanges.CaseChanged;

import java.util.List;

/**
 * Keeps the deadlines in the rows right where a row is not written as a whole: after an update that touches some of its columns, and where
 * other rules worked them out, such as those of an earlier version or of other settings.
 */
@Component
class DueTimes {

    private static final int AT_ONCE = 100;

    private final CaseRepository cases;
    private final CaseTaskRows tasks;
    private final ResponseTimes responseTimes;
    private final TransactionTemplate transaction;
    private volatile String last = "";

    DueTimes(
            CaseRepository cases,
            CaseTaskRows tasks,
            ResponseTimes responseTimes,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.tasks = tasks;
        this.responseTimes = responseTimes;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener
    @Transactional
    void changed(CaseChanged changed) {
        cases.findById(changed.reference()).ifPresent(this::write);
    }

    /** What other rules worked out, all of it; then some of the others, to find what an earlier version of a node left behind. */
    @Scheduled(initialDelay = 5_000, fixedDelay = 60_000)
    void lookThrough() {
        List<String> others;
        do {
            others = cases.reckonedByOthers(responseTimes.rules(), AT_ONCE);
        } while (reckon(others) > 0 && others.size() == AT_ONCE);
        var some = cases.reckonedAfter(responseTimes.rules(), last, AT_ONCE);
        reckon(some);
        last = some.size() == AT_ONCE ? some.getLast() : "";
    }

    /** How many are right now: one that cannot be reckoned keeps no other waiting, and counts as late. */
    private int reckon(List<String> references) {
        try {
            reckonTogether(references);
            return references.size();
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException databaseIsAway) {
            throw databaseIsAway;
        } catch (RuntimeException oneOfThem) {
            return OneByOne.each("deadline", references, reference -> {
                        reckonTogether(List.of(reference));
                        return true;
                    })
                    .done();
        }
    }

    private void reckonTogether(List<String> references) {
        transaction.executeWithoutResult(status -> cases.lockAll(references).forEach(this::write));
    }

    private void write(Case found) {
        found.due().task(tasks.next(found.reference(), found.level()));
        var facts = found.facts();
        if (!found.due().isRight(facts, responseTimes)) {
            cases.due(facts.reference(), DueTime.at(facts, responseTimes), responseTimes.rules());
        }
    }
}
