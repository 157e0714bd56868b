package org.thinkuknow.triage;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.shift.Officer;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Takes the case that should be looked at next. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class NextCase {

    private static final int MOST_ROUNDS = 5;
    private static final int MOST_PASSED = 200;
    private static final int LEAST_URGENT = Level.values().length;

    private final CaseRepository cases;
    private final LevelOneRises rises;
    private final CaseWork work;
    private final GivenBack given;
    private final LeftOutThemes leftOut;
    private final Restrictions restrictions;
    private final TransactionTemplate transaction;

    NextCase(
            CaseRepository cases,
            LevelOneRises rises,
            CaseWork work,
            GivenBack given,
            LeftOutThemes leftOut,
            Restrictions restrictions,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.rises = rises;
        this.work = work;
        this.given = given;
        this.leftOut = leftOut;
        this.restrictions = restrictions;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes the most urgent case that nobody has: what became level one and was not read since, then what is to be looked at first,
     * then the one whose clock runs out first. What the officer gave back within half an hour comes after what is as urgent, and never
     * after what is less urgent. What is about a theme that they leave out is left to a colleague who is there, and what is closed to
     * them always. What a colleague takes at the same moment is passed over; each attempt is a transaction of its own.
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
            var left = leftOut.now();
            var closed = restrictions.closedToMe().cases();
            var passed = new HashSet<>(closed);
            var found = next(passed);
            while (found.filter(reference -> leftOut.mayPass(reference, left)).isPresent()) {
                passed.add(found.get());
                found = passed.size() - closed.size() < MOST_PASSED ? next(passed) : Optional.empty();
            }
            var reference = found.orElseThrow(() -> new TriageRefused(nothing(passed, closed)));
            work.claim(reference);
            return reference;
        });
    }

    private String nothing(Set<String> passed, Set<String> closed) {
        if (passed.size() > closed.size()) {
            return "Only what you leave out today is waiting. A colleague who is here can take it.";
        }
        return closed.isEmpty() || cases.mostUrgentUnclaimed(closed).isEmpty()
                ? "Nothing waits: every open case has somebody."
                : "The only cases waiting are closed to you. A colleague can take them.";
    }

    private Optional<String> next(Set<String> passed) {
        var back = new HashSet<>(given.by(Officer.signedIn().username()));
        back.removeAll(passed);
        var without = new HashSet<>(back);
        without.addAll(passed);
        return released(without).or(() -> another(back, without)).or(() -> any(passed));
    }

    /** Something else than what was given back, if it is as urgent. */
    private Optional<String> another(Set<String> back, Set<String> without) {
        return back.isEmpty()
                ? Optional.empty()
                : cases.mostUrgentUnclaimed(back).flatMap(urgency -> cases.keepNextUnclaimedWithout(without, urgency));
    }

    private Optional<String> any(Set<String> passed) {
        return passed.isEmpty() ? cases.keepNextUnclaimed() : cases.keepNextUnclaimedWithout(passed, LEAST_URGENT);
    }

    private Optional<String> released(Set<String> without) {
        return rises.unreadLongest().stream()
                .filter(reference -> !without.contains(reference))
                .flatMap(reference -> cases.keepIfUnclaimed(reference).stream())
                .findFirst();
    }
}
