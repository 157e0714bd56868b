package org.thinkuknow.onboarding;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;

import java.time.Clock;

/** Once a year a lead looks through the people of their school, ends who has left, and says that everybody else is still there. */
@Service
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class StillHere {

    private final Schools schools;
    private final YearRows rows;
    private final Audit audit;
    private final Clock clock;

    StillHere(Schools schools, YearRows rows, Audit audit, Clock clock) {
        this.schools = schools;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether one's own school is asked and has not answered. */
    @Transactional(readOnly = true)
    public boolean isAsked() {
        return schools.of(SignedIn.username())
                .map(School::key)
                .flatMap(school -> rows.open(school, year()))
                .isPresent();
    }

    /**
     * Says that everybody who has an account at one's own school is still there.
     *
     * @throws OnboardingRefused if the school is not asked, or a colleague has answered
     */
    @Transactional
    public void confirm() {
        var school = schools.of(SignedIn.username()).map(School::key).orElse("");
        if (!rows.answer(school, year(), SignedIn.username(), clock.instant())) {
            throw new OnboardingRefused("A colleague has already answered. Thank you.");
        }
        audit.record("said who is still here", school, "in the school year from September %d".formatted(year()));
    }

    private int year() {
        return YearAsking.yearOf(UkTime.today(clock));
    }
}
