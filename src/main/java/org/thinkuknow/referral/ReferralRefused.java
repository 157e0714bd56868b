package org.thinkuknow.referral;

/** Thrown when a step with a referral cannot be taken now; the message is a sentence for whoever tried, an officer or an agency. */
public class ReferralRefused extends RuntimeException {
    ReferralRefused(String sentence) {
        super(sentence);
    }

    /** Refuses a step if something stands against it. */
    static void when(boolean against, String sentence) {
        if (against) {
            throw new ReferralRefused(sentence);
        }
    }
}
