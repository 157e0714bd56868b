package org.thinkuknow.referral;

/**
 * An agency acknowledged a referral of a case, or what was added to it. Whoever keeps the case moves it on in the same transaction,
 * with a plain {@code @EventListener}.
 */
public record ReferralAcknowledged(String caseReference) {}
