package org.thinkuknow.referral;

/**
 * An agency said something of a referral of a case: that it is another's, a question, that the child was seen, or what became of it.
 * Whoever keeps the case takes note of it in the same transaction, with a plain {@code @EventListener}.
 *
 * @param line by which {@link Referrals#wordsOf} finds what was typed: an event holds no words
 */
public record ReferralAnswered(String caseReference, AgencyAnswer.Kind kind, long line) {}
