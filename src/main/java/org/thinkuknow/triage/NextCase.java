package org.thinkuknow.triage;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.shift.Officer;

import java.util.Optional;
import java.util.Set;

/** Takes the case that should be looked at next. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class NextCase {

    private static final int MOST_ROUNDS = 5;

    private final CaseRepository cases;
    private final LevelOneRises rises;
    private final CaseWork work;
    private final GivenBack given;
    private final TransactionTemplate transaction;

    NextCase(
            CaseRepository cases,
            LevelOneRises rises,
            CaseWork work,
            GivenBack given,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.rises = rises;
        this.work = work;
        this.given = given;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes the most urgent case that nobody has: what became level one and was not read since, then what is to be looked at first,
     * then the one whose clock runs out first. What the officer gave back within half an hour comes after what is as urgent, and never
     * after what is less urgent. What a colleague takes at the same moment is passed over; each attempt is a transaction of its own.
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

    /** Gives a case back to the queue: it is not the next one that the officer takes, if another is as urgent. */
    public void giveBack(String reference) {
        work.release(reference);
        given.add(Officer.signedIn().username(), reference);
    }

    private String claimOnce() {
        return transaction.execute(status -> {
            var without = given.by(Officer.signedIn().username());
            var reference = released(without)
                    .or(() -> another(without))
                    .or(cases::keepNextUnclaimed)
                    .orElseThrow(() -> new TriageRefused("Nothing waits: every open case has somebody."));
            work.claim(reference);
            return reference;
        });
    }

    private Optional<String> another(Set<String> without) {
        return without.isEmpty()
                ? Optional.empty()
                : cases.mostUrgentUnclaimed(without)
                        .flatMap(urgency -> cases.keepNextUnclaimedWithout(without, urgency));
    }

    private Optional<String> released(Set<String> without) {
        return rises.unreadLongest().stream()
                .filter(reference -> !without.contains(reference))
                .flatMap(reference -> cases.keepIfUnclaimed(reference).stream())
                .findFirst();
    }
}
