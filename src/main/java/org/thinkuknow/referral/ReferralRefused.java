package org.thinkuknow.referral;

import org.thinkuknow.centre.RefusedMove;

import static java.util.Objects.requireNonNull;

/** Thrown when a step with a referral cannot be taken now; the message is a sentence for whoever tried, an officer or an agency. */
public class ReferralRefused extends RuntimeException {

    private final String field;

    ReferralRefused(String sentence) {
        this(sentence, "");
    }

    private ReferralRefused(String sentence, String field) {
        super(sentence);
        this.field = field;
    }

    /** The id of the field that it is about; empty if it is about none. */
    public String field() {
        return field;
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }

    /** Refuses a step for what stands in a field, or does not. */
    static void at(String field, boolean against, String sentence) {
        if (against) {
            throw new ReferralRefused(sentence, field);
        }
    }

    /** Refuses a step if something stands against it. */
    static void when(boolean against, String sentence) {
        if (against) {
            throw new ReferralRefused(sentence);
        }
    }

    /** Refuses a step that does not follow from where the referral stands. */
    static void outOfOrder(boolean against, String sentence) {
        if (against) {
            throw new OutOfOrder(sentence);
        }
    }

    private static final class OutOfOrder extends ReferralRefused implements RefusedMove {
        private OutOfOrder(String sentence) {
            super(sentence);
        }
    }
}
