package org.thinkuknow.notification;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Duties;
import org.thinkuknow.account.Role;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Says of somebody who was switched off, or is no officer any more, that their turns are empty now. */
@Component
class TurnsOfSwitchedOff implements Duties {

    private final TurnRows turns;
    private final Clock clock;

    TurnsOfSwitchedOff(TurnRows turns, Clock clock) {
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.OFFICER, Role.SUPERVISOR);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Left> leftBy(String username) {
        var now = clock.instant();
        var left = turns.of(username, now);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        var runs = left.stream().anyMatch(turn -> !turn.from().isAfter(now));
        return Optional.of(new Left(
                "They have %s on the roster%s. Nobody is called for it: put somebody else on call."
                        .formatted(
                                left.size() == 1 ? "a turn" : left.size() + " turns",
                                runs ? " and are on call now" : ""),
                "admin/on-call",
                "Open the roster"));
    }
}
