package org.thinkuknow.triage;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Optional;

/** Takes the case that should be looked at next. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class NextCase {

    private static final int MOST_ROUNDS = 5;

    private final CaseRepository cases;
    private final LevelOneRises rises;
    private final CaseWork work;
    private final TransactionTemplate transaction;

    NextCase(CaseRepository cases, LevelOneRises rises, CaseWork work, PlatformTransactionManager transactions) {
        this.cases = cases;
        this.rises = rises;
        this.work = work;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes the most urgent case that nobody has: what became level one and was not read since, then what is to be
     * looked at first, then the one that has waited longest. What a colleague takes at
     * the same moment is passed over; each attempt is a transaction of its own.
     *
     * @return its reference
     * @throws TriageRefused if nothing waits
     */
    public String claim() {
        for (var round = 1; round < MOST_ROUNDS; round++) {
            try {
                return claimOnce();
            } catch (ConcurrencyFailureException takenMeanwhile) {
                // The next round looks for the next case.
            }
        }
        return claimOnce();
    }

    private String claimOnce() {
        return transaction.execute(status -> {
            var reference = released()
                    .or(cases::keepNextUnclaimed)
                    .orElseThrow(() -> new TriageRefused("Nothing waits: every open case has somebody."));
            work.claim(reference);
            return reference;
        });
    }

    private Optional<String> released() {
        return rises.unreadLongest().stream()
                .flatMap(reference -> cases.keepIfUnclaimed(reference).stream())
                .findFirst();
    }
}
