package org.thinkuknow.referral;

/** Knows the cases that are referred; implemented where cases are. Whoever calls has begun a transaction. */
public interface ReferredMatters {

    /**
     * Keeps a case from others until the transaction ends. Officers lock it before they touch its referrals, so whoever comes from the
     * other side does too: otherwise two could wait for each other for ever.
     */
    void lock(String reference);

    /** What an agency may know of a case beside the report itself. */
    ReferredMatter of(String reference);
}
