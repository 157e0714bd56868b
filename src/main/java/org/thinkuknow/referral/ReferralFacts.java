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
 * @param opensUntil when the words are shown no more: three days after the referral, its acknowledgement, the last answer to its
 *                   agency, or what was added last
 * @param added    what was added to it
 * @param course   what became of it beside its acknowledgement
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
        Added added,
        Course course) {

    /** When the link ends, UK time, such as "29 November 2026, 08:10". */
    public String opensUntilWords() {
        return UkTime.words(opensUntil);
    }

    /** Whether the agency still owes an acknowledgement, of the referral or of what was added. */
    public boolean isOwed() {
        return isLive() && (acknowledgedAt == null || added.at() != null);
    }

    /** Whether it was neither withdrawn nor is it another's. */
    public boolean isLive() {
        return course.withdrawnAt == null && course.declinedAt == null;
    }

    /** Whether its agency has said nothing and can read nothing: the address took no mail, or the link has ended. */
    public boolean isUntold(Instant now) {
        return acknowledgedAt == null && isLive() && (refusedAt != null || !opens(now));
    }

    /** Whether the link opens the words at a moment. */
    public boolean opens(Instant now) {
        return course.withdrawnAt == null && now.isBefore(opensUntil);
    }

    /** Whether the agency can say something through the link at a moment; longer than the words are opened. */
    public boolean takesAnswers(Instant now) {
        return course.withdrawnAt == null && now.isBefore(course.answersUntil);
    }

    /** Until when the agency can say what became of it, UK time. */
    public String answersUntilWords() {
        return UkTime.words(course.answersUntil);
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

    /**
     * What became of a referral beside its acknowledgement.
     *
     * @param declinedAt   when the agency said that it is another's; null again if it takes it after all
     * @param withdrawnAt  when an officer took it back
     * @param withdrawnBy  the username of that officer
     * @param basis        on what ground of the law it was shared
     * @param answersUntil until when the agency can answer: 28 days from its acknowledgement, and as long as the link opens
     */
    public record Course(
            @Nullable Instant declinedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnBy,
            LawfulBasis basis,
            Instant answersUntil) {}
}
