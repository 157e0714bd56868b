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
 * @param words      what was typed with it, as its reader may see it; may be empty
 */
public record ReferralLine(long id, Instant at, String by, AgencyAnswer said, String words) {

    /** A line of which everything is read. */
    public ReferralLine(long id, Instant at, String by, AgencyAnswer said) {
        this(id, at, by, said, said.words());
    }

    /** What it says, without anybody's own words; such as "child seen on 28 November 2026, 08:10, by a police officer". */
    public String summary() {
        return said.summary();
    }

    /** The same answer of an officer with other words; those that were typed are not in it any more. */
    ReferralLine with(String others) {
        return new ReferralLine(id, at, by, new AgencyAnswer(said.kind(), "", null, null, null, null), others);
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

    /** Never the words. */
    @Override
    public String toString() {
        return "ReferralLine[" + id + ", " + said.kind() + "]";
    }
}
