package org.thinkuknow.referral;

/** Something about a referral of a case changed that officers see: its e-mail left or was refused, or its link was let open again. */
public record ReferralChanged(String caseReference) {}
