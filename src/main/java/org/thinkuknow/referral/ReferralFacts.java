package org.thinkuknow.referral;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.geography.Agency;

import java.time.Instant;

/**
 * A referral as it stands.
 *
 * @param sentAt   when the e-mail that something waits was handed to the mail server
 * @param refusedAt when the address took no mail: the agency was not told
 * @param openedAt when the agency first read it
 * @param locked   whether wrong codes closed the link until an officer lets the agency try again
 * @param opensUntil when the link ends: three days after the referral, its acknowledgement, or what was added last
 * @param added    what was added to it
 */
public record ReferralFacts(
        String reference,
        String caseReference,
        Agency agency,
        String madeBy,
        Instant madeAt,
        @Nullable Instant sentAt,
        @Nullable Instant refusedAt,
        @Nullable Instant openedAt,
        @Nullable Instant acknowledgedAt,
        boolean locked,
        Instant opensUntil,
        Added added) {

    /** When the link ends, UK time, such as "29 November 2026, 08:10". */
    public String opensUntilWords() {
        return UkTime.words(opensUntil);
    }

    /** Whether the agency still owes an acknowledgement, of the referral or of what was added. */
    public boolean isOwed() {
        return acknowledgedAt == null || added.at() != null;
    }

    /**
     * What whoever reported added after the referral.
     *
     * @param at             since when it waits to be acknowledged; null if nothing waits
     * @param readAt         when the agency read what waits, if it has
     * @param acknowledgedAt when the agency last acknowledged something that was added
     */
    public record Added(
            @Nullable Instant at,
            @Nullable Instant readAt,
            @Nullable Instant acknowledgedAt) {

        /** Nothing was added. */
        public static final Added NOTHING = new Added(null, null, null);
    }
}
