package org.thinkuknow.referral;

/** A referral is stored and its agency must be told that something waits. */
record ReferralMade(String referral) {}
