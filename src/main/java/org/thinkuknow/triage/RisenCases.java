package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.LevelOneRises.LevelOneRise;

import java.time.Instant;
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

    /**
     * A case that became level one while an officer had it, and that they have not opened since.
     *
     * @param why        what became known, in plain words that quote nothing
     * @param at         when it became so
     * @param releasedAt when it was released to everybody, if it was
     * @param hasItNow   the name of another who has taken it since, if anybody has
     */
    public record RisenCase(
            String reference,
            String why,
            Instant at,
            @Nullable Instant releasedAt,
            @Nullable String hasItNow) {

        /** What became known between two looks at a case, as {@link #why} has it. */
        public static String why(CaseFacts before, CaseFacts after) {
            return LevelOneRise.why(before.judged().reasons(), after.judged().reasons());
        }
    }
}
