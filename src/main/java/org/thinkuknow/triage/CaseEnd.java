package org.thinkuknow.triage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.triage.CaseFacts.CaseStanding;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.Instant;

/** How a case ended, when, and through whom. A case that is open has none of it. */
@Embeddable
class CaseEnd {

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable Instant closedAt;
    private @Nullable String closedBy;

    protected CaseEnd() {}

    /** @param officer who closed it; where two have to agree, who asked for it; null if nobody knows */
    CaseEnd(@Nullable Outcome outcome, @Nullable Instant closedAt, @Nullable String officer) {
        this.outcome = outcome;
        this.closedAt = closedAt;
        this.closedBy = officer;
    }

    /** Where the case stands, with its end if it has one. */
    CaseStanding standing(CaseState state, @Nullable String owner, boolean childWrote, boolean unseen) {
        return new CaseStanding(state, owner, outcome, closedAt, closedBy, childWrote, unseen);
    }
}
