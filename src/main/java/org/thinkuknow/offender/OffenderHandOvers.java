package org.thinkuknow.offender;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.account.StaffMember;

import java.time.Clock;
import java.util.List;

/**
 * People go from one manager to another: one by one, or all of somebody who is away or has left. Each has its line of the history and
 * its row of the audit record (decision 0064).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class OffenderHandOvers {

    /** So many at most are handed over in one step. */
    public static final int MOST = 500;

    private static final String ACT = "handed over";

    private final OffenderRepository rows;
    private final WhoseOffenders whose;
    private final OffenderChanges changes;
    private final Staff staff;
    private final Clock clock;

    OffenderHandOvers(
            OffenderRepository rows, WhoseOffenders whose, OffenderChanges changes, Staff staff, Clock clock) {
        this.rows = rows;
        this.whose = whose;
        this.changes = changes;
        this.staff = staff;
        this.clock = clock;
    }

    /** To whom somebody can be handed over, by username. */
    @Transactional(readOnly = true)
    public List<StaffMember> managers() {
        return staff.offenderManagers();
    }

    /**
     * Gives one person to another manager; whoever had them sees them no more.
     *
     * @throws OffenderRefused with a sentence if it cannot be
     */
    public void one(SeenOffender seen, String to) {
        refuseUnlessManages(to);
        var offender = whose.lock(seen);
        if (offender.isOf(to)) {
            throw new OffenderRefused("They manage this person already.");
        }
        give(offender, to);
    }

    /**
     * Gives the people of one manager to another, {@value #MOST} at most.
     *
     * @return how many
     * @throws OffenderRefused with a sentence if it cannot be
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public int all(String from, String to) {
        refuseUnlessManages(to);
        if (from.equals(to)) {
            throw new OffenderRefused("Please choose two different managers.");
        }
        var people = rows.referencesOf(from, Limit.of(MOST)).stream()
                .map(whose::lock)
                .filter(offender -> offender.isOf(from))
                .toList();
        people.forEach(offender -> give(offender, to));
        return people.size();
    }

    private void give(Offender offender, String to) {
        var words = "Managed by %s until then, by %s from then on."
                .formatted(staff.nameOf(offender.manager()), staff.nameOf(to));
        offender.handOver(to, clock.instant());
        rows.saveAndFlush(offender);
        changes.note(offender, ACT, words);
    }

    private void refuseUnlessManages(String username) {
        if (staff.offenderManagers().stream().noneMatch(each -> each.username().equals(username))) {
            throw new OffenderRefused("Please choose an offender manager who can sign in.");
        }
    }
}
