package org.thinkuknow.offender;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Duties;
import org.thinkuknow.account.Role;

import java.util.Optional;
import java.util.Set;

/**
 * Says of somebody who was switched off, or is no offender manager any more, that nobody but supervisors sees the people whom they
 * managed.
 */
@Component
class PeopleOfSwitchedOff implements Duties {

    private final OffenderRepository offenders;

    PeopleOfSwitchedOff(OffenderRepository offenders) {
        this.offenders = offenders;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.OFFENDER_MANAGER);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Left> leftBy(String username) {
        var people = offenders.countByManager(username);
        return people == 0
                ? Optional.empty()
                : Optional.of(new Left(
                        "They manage %s. Nobody but supervisors sees these people now: please ask a supervisor to hand them over."
                                .formatted(people == 1 ? "a registered offender" : people + " registered offenders"),
                        "admin/on-call",
                        "See who supervises"));
    }
}
