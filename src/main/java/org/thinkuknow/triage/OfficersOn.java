package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Staff;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.notification.Roster.Turn;
import org.thinkuknow.shift.OpenDesks;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is on shift: whose desk is open, or who is on call. Asked on behalf of whoever leads the shift. */
@Component
class OfficersOn {

    private final Staff staff;
    private final OpenDesks desks;
    private final Roster roster;
    private final Clock clock;

    OfficersOn(Staff staff, OpenDesks desks, Roster roster, Clock clock) {
        this.staff = staff;
        this.desks = desks;
        this.roster = roster;
        this.clock = clock;
    }

    /** As it is now. */
    Now now() {
        var moment = clock.instant();
        return new Now(
                staff.officers().stream()
                        .filter(member -> member.roles().contains(Role.OFFICER))
                        .toList(),
                desks.now(),
                roster.turns().stream()
                        .filter(turn -> turn.able() && !turn.from().isAfter(moment))
                        .collect(Collectors.groupingBy(Turn::rung)));
    }

    /**
     * Who is there at one moment.
     *
     * @param officers the officers who can sign in; a supervisor is none, unless they are an officer too
     * @param atDesk   the usernames of those whose desk is open
     * @param onCall   who is on call now, by rung
     */
    record Now(List<StaffMember> officers, Set<String> atDesk, Map<EscalationTier, List<Turn>> onCall) {

        /** The officers to whom a case can be given. */
        List<StaffMember> on() {
            return officers.stream()
                    .filter(member -> atDesk.contains(member.username())
                            || !rungsOf(member.username()).isEmpty())
                    .toList();
        }

        /** As what somebody is on call. */
        List<EscalationTier> rungsOf(String username) {
            return onCall.entrySet().stream()
                    .filter(rung -> rung.getValue().stream()
                            .anyMatch(turn -> turn.username().equals(username)))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }
    }
}
