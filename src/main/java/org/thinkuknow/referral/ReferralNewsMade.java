package org.thinkuknow.referral;

/**
 * Something was added to a referral and its agency must be told.
 *
 * @param told how many messages of whoever reported there are by now
 */
record ReferralNewsMade(String referral, int told) {}
