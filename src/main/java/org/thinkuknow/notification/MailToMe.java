package org.thinkuknow.notification;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.util.Optional;

/** Where the e-mail of whoever is signed in goes: the same address as for their turns on call ({@link Reach}). */
@Service
@Transactional
public class MailToMe {

    private final ReachRows rows;
    private final Audit audit;
    private final Clock clock;

    MailToMe(ReachRows rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** One's own address; empty if nobody has entered one. */
    @PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public Optional<String> address() {
        return rows.addressOf(SignedIn.username());
    }

    /**
     * Enters one's own address.
     *
     * @throws RosterRefused if it is none
     */
    @PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
    public void setAddress(String address) {
        var me = SignedIn.username();
        rows.setAddress(me, new Reach(address, "").address(), me, clock.instant());
        audit.record("set address for e-mail", me, "their own");
    }

    /** Whether somebody has an address. */
    @Transactional(readOnly = true)
    public boolean reaches(String username) {
        return rows.addressOf(username).isPresent();
    }
}
