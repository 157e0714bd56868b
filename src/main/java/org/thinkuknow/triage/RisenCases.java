package org.thinkuknow.triage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;

import java.util.List;

/** What an officer has to know of cases that became level one in their hands. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class RisenCases {

    private final LevelOneRises rises;
    private final Staff staff;

    RisenCases(LevelOneRises rises, Staff staff) {
        this.rises = rises;
        this.staff = staff;
    }

    /** The cases that became level one while the signed-in officer had them, and that they have not opened since; the latest first. */
    @Transactional(readOnly = true)
    public List<RisenCase> mine() {
        return rises.of(Officer.signedIn().username()).stream()
                .map(risen -> new RisenCase(
                        risen.reference(),
                        risen.why(),
                        risen.at(),
                        risen.releasedAt(),
                        risen.hasItNow() == null ? null : staff.nameOf(risen.hasItNow())))
                .toList();
    }
}
