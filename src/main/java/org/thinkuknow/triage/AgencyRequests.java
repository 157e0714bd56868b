package org.thinkuknow.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.referral.NotTheirs;
import org.thinkuknow.triage.CaseFacts.AskedAgencies;
import org.thinkuknow.triage.CaseFacts.CaseTimes;
import org.thinkuknow.triage.CaseFacts.NextTask;
import org.thinkuknow.triage.CaseFacts.Seen;
import org.thinkuknow.triage.Closing.SeenBy;

import java.time.Instant;
import java.util.Optional;

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

    /** When whoever reported last wrote what is of level one: who saw the child before does not know of it. */
    private @Nullable Instant graveAt;

    private @Nullable Instant notTheirsAt;
    private @Nullable String notTheirs;

    /** Written beside the case, so that news for an agency is in nobody's way; see {@link CaseRepository#added}. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant addedAt;

    /** Tells whether a case of a level waits for the agency. */
    boolean ask(Agency.Kind kind, Level level, Instant now) {
        if (level == Level.ONE && !kind.isOfThePair()) {
            return false;
        }
        switch (kind) {
            case POLICE -> policeAsked = true;
            case CHILDREN_SERVICES -> servicesAsked = true;
            case LADO, HEALTH, SCHOOL, ABROAD, PICTURES -> {}
        }
        referredAt = referredAt == null ? now : referredAt;
        acknowledgedAt = null;
        return true;
    }

    void acknowledge(Instant now) {
        acknowledgedAt = now;
    }

    /** Notes what an agency said whose it is, while nobody of its kind has the case. */
    void notTheirs(Optional<NotTheirs> said) {
        notTheirsAt = said.map(NotTheirs::at).orElse(null);
        notTheirs = said.map(NotTheirs::words).orElse(null);
    }

    void nobody() {
        policeAsked = servicesAsked = false;
        notTheirs(Optional.empty());
        referredAt = acknowledgedAt = null;
        notSeen();
    }

    /**
     * Somebody saw the child; of several times the last one counts.
     *
     * @return whether it counts at all: not if something grave was written at that time or later, however late it is entered
     */
    boolean seen(SeenBy by, Instant at) {
        if (graveAt != null && !at.isAfter(graveAt)) {
            return false;
        }
        if (childSeenAt == null || childSeenAt.isBefore(at)) {
            childSeenAt = at;
            childSeenBy = by;
        }
        return true;
    }

    /** Whatever was seen before, the child has to be seen anew. */
    void notSeen() {
        childSeenAt = null;
        childSeenBy = null;
    }

    /**
     * Something came: what raises a case, and a message of level one that was written after the child was seen, asks for it anew.
     *
     * @param wroteAt when whoever reported last wrote again, if they did
     */
    void heard(boolean raised, Level level, @Nullable Instant wroteAt) {
        graveAt = level == Level.ONE && wroteAt != null ? wroteAt : graveAt;
        var graveSince = level == Level.ONE && childSeenAt != null && wroteAt != null && wroteAt.isAfter(childSeenAt);
        if (raised || graveSince) {
            notSeen();
        }
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
        var said = notTheirsAt == null || notTheirs == null ? null : new NotTheirs(notTheirsAt, notTheirs);
        return new AskedAgencies(policeAsked, servicesAsked, addedAt, said);
    }
}
