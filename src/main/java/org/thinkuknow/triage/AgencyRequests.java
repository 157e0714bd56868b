package org.thinkuknow.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.triage.CaseFacts.AskedAgencies;

import java.time.Instant;

/** Which kinds of agency were asked since the case was last opened, since when, and when they acknowledged it. */
@Embeddable
class AgencyRequests {

    private boolean policeAsked;
    private boolean servicesAsked;
    private @Nullable Instant referredAt;
    private @Nullable Instant acknowledgedAt;
    /** Written beside the case, so that news for an agency is in nobody's way; see {@link CaseRepository#added}. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant addedAt;

    void ask(Agency.Kind kind, Instant now) {
        switch (kind) {
            case POLICE -> policeAsked = true;
            case CHILDREN_SERVICES -> servicesAsked = true;
        }
        referredAt = referredAt == null ? now : referredAt;
        acknowledgedAt = null;
    }

    void acknowledge(Instant now) {
        acknowledgedAt = now;
    }

    void nobody() {
        policeAsked = servicesAsked = false;
        referredAt = acknowledgedAt = null;
    }

    @Nullable
    Instant referredAt() {
        return referredAt;
    }

    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    AskedAgencies facts() {
        return new AskedAgencies(policeAsked, servicesAsked, addedAt);
    }
}
