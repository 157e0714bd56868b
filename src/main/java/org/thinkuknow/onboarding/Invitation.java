package org.thinkuknow.onboarding;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One invitation, or the wish for one.
 *
 * @param school   its number in the register, or its key among the schools with accounts
 * @param salt     of which its code is made
 * @param askedBy  the lead who asked or agreed; null while no lead did
 * @param ended    when it was used, taken back or refused
 * @param used     whether an account was opened with it
 * @param mail     what became of its e-mail
 * @param letterAt when a letter with a code was made
 */
record Invitation(
        String reference,
        String school,
        LeadProof proof,
        Who who,
        String salt,
        @Nullable String askedBy,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant ended,
        boolean used,
        MailState mail,
        @Nullable Instant letterAt) {

    /** What became of the e-mail. */
    enum MailState {
        WAITS,
        SENT,
        REFUSED
    }

    boolean isOpen(Instant now) {
        return ended == null && now.isBefore(expiresAt);
    }

    boolean isOfTeacher() {
        return proof == LeadProof.LEAD_ASKED;
    }

    /** Whether its e-mail holds a link that opens something. */
    boolean goesByLink() {
        return proof == LeadProof.LEAD_ASKED || proof == LeadProof.OWN_DOMAIN;
    }

    /** Whether somebody wants to lead at a school that has a lead, whether that lead has agreed or not. */
    boolean isOfFurtherLead() {
        return proof == LeadProof.LEAD_DECIDES || proof == LeadProof.OWN_DOMAIN && askedBy != null;
    }

    /** Whether it is good only as long as the school has no lead. */
    boolean isForFirstLead() {
        return !isOfTeacher() && askedBy == null;
    }
}
