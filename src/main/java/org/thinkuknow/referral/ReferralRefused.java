package org.thinkuknow.referral;

import static java.util.Objects.requireNonNull;

/** Thrown when a step with a referral cannot be taken now; the message is a sentence for whoever tried, an officer or an agency. */
public class ReferralRefused extends RuntimeException {
    ReferralRefused(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }

    /** Refuses a step if something stands against it. */
    static void when(boolean against, String sentence) {
        if (against) {
            throw new ReferralRefused(sentence);
        }
    }
}
