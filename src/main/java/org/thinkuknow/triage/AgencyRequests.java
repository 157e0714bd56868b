package org.thinkuknow.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.triage.CaseFacts.AskedAgencies;
import org.thinkuknow.triage.CaseFacts.CaseTimes;
import org.thinkuknow.triage.CaseFacts.NextTask;
import org.thinkuknow.triage.CaseFacts.Seen;
import org.thinkuknow.triage.Closing.SeenBy;

import java.time.Instant;

/** Which kinds of agency were asked since the case was last opened, since when, when they acknowledged it, and who saw the child. */
@Embeddable
class AgencyRequests {

    private boolean policeAsked;
    private boolean servicesAsked;
    private @Nullable Instant referredAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable Instant childSeenAt;

    @Enumerated(EnumType.STRING)
    private @Nullable SeenBy childSeenBy;

    /** Written beside the case, so that news for an agency is in nobody's way; see {@link CaseRepository#added}. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant addedAt;

    void ask(Agency.Kind kind, Instant now) {
        switch (kind) {
            case POLICE -> policeAsked = true;
            case CHILDREN_SERVICES -> servicesAsked = true;
            case LADO, HEALTH, SCHOOL, ABROAD, PICTURES -> {}
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
        notSeen();
    }

    /** Somebody saw the child; of several times the last one counts. */
    void seen(SeenBy by, Instant at) {
        if (childSeenAt == null || childSeenAt.isBefore(at)) {
            childSeenAt = at;
            childSeenBy = by;
        }
    }

    /** Whatever was seen before, the child has to be seen anew. */
    void notSeen() {
        childSeenAt = null;
        childSeenBy = null;
    }

    private @Nullable Seen seen() {
        return childSeenAt == null || childSeenBy == null ? null : new Seen(childSeenAt, childSeenBy);
    }

    /** When what happened to the case: what it knows itself, and what agencies did. */
    CaseTimes times(
            Instant receivedAt,
            Instant openedAt,
            Instant clocksFrom,
            @Nullable Instant claimedAt,
            @Nullable Instant repliedAt,
            @Nullable Instant wroteAt,
            @Nullable NextTask task) {
        return new CaseTimes(
                receivedAt,
                openedAt,
                clocksFrom,
                claimedAt,
                referredAt,
                acknowledgedAt,
                repliedAt,
                wroteAt,
                seen(),
                task);
    }

    AskedAgencies facts() {
        return new AskedAgencies(policeAsked, servicesAsked, addedAt);
    }
}
