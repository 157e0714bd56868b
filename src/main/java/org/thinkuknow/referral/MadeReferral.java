package org.thinkuknow.referral;

/**
 * A referral and, once it is acknowledged, by whom.
 *
 * @param moreAcknowledgedBy who last acknowledged what was added to it
 * @param code what the officer tells the agency by telephone, and nowhere else
 */
public record MadeReferral(ReferralFacts facts, String acknowledgedBy, String moreAcknowledgedBy, String code) {
    @Override
    public String toString() {
        return "MadeReferral[" + facts.reference() + "]";
    }
}
