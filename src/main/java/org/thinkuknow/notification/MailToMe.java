package org.thinkuknow.notification;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;

import java.util.Optional;

/** Where the e-mail of whoever is signed in goes: the same address as for their turns on call. */
@Service
@Transactional
public class MailToMe {

    private final DigestRows rows;
    private final Audit audit;

    MailToMe(DigestRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
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
     * @throws NewTurn.Refused if it is none
     */
    @PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
    public void setAddress(String address) {
        rows.setAddress(SignedIn.username(), NewTurn.address(address));
        audit.record("set address for e-mail", SignedIn.username(), "their own");
    }

    /** Whether somebody has an address. */
    @Transactional(readOnly = true)
    public boolean reaches(String username) {
        return rows.addressOf(username).isPresent();
    }
}
