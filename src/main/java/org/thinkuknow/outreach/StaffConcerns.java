package org.thinkuknow.outreach;

import org.springframework.stereotype.Component;
import org.thinkuknow.disclosure.DesignatedOfficers;
import org.thinkuknow.referral.DutyDesks;
import org.thinkuknow.referral.DutyNumbers;

import java.util.Optional;

/** Who hears of what a child told about somebody at the school that is visited: the designated officer (LADO) of its authority. */
@Component
public class StaffConcerns {

    private final DesignatedOfficers officers;
    private final DutyDesks desks;

    StaffConcerns(DesignatedOfficers officers, DutyDesks desks) {
        this.officers = officers;
        this.desks = desks;
    }

    /** The officer for a school, and where they are rung; empty where the register does not say who it is. */
    public Optional<Officer> of(SchoolOfVisit school) {
        return officers.of(school.number()).map(found -> new Officer(found.name(), desks.numbersOf(found)));
    }

    /**
     * A designated officer.
     *
     * @param name as people say it, with the place
     */
    public record Officer(String name, DutyNumbers numbers) {}
}
