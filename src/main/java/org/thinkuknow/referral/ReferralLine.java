package org.thinkuknow.referral;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.geography.Agency;

import java.time.Instant;

/**
 * One thing that an agency said of a referral through its link, or that an officer answered.
 *
 * @param by         the name of the agency, or the username of the officer
 * @param said       what it was
 */
public record ReferralLine(long id, Instant at, String by, AgencyAnswer said) {

    /** What it says, without anybody's own words; such as "child seen on 28 November 2026, 08:10, by a police officer". */
    public String summary() {
        return said.summary();
    }

    /** What was typed with it; may be empty. */
    public String words() {
        return said.words();
    }

    /** When it was said, UK time. */
    public String when() {
        return UkTime.words(at);
    }

    /** Whether the agency says that it is another's. */
    public boolean isNotOurs() {
        return said.kind() == AgencyAnswer.Kind.NOT_OURS;
    }

    /** Whether the agency asks something. */
    public boolean isQuestion() {
        return said.kind() == AgencyAnswer.Kind.QUESTION;
    }

    boolean isReply() {
        return said.kind() == AgencyAnswer.Kind.REPLY;
    }

    /** Whose the matter is, if the agency named one of the list. */
    public @Nullable Agency rightAgency() {
        return said.rightAgency();
    }
}
