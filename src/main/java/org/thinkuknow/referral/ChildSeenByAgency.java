package org.thinkuknow.referral;

import org.thinkuknow.referral.AgencyAnswer.ChildSeenBy;

import java.time.Instant;

/**
 * An agency says that somebody of theirs saw the child; published in the transaction that writes it down.
 *
 * @param reference of the case
 * @param at        when the child was seen
 */
public record ChildSeenByAgency(String reference, Instant at, ChildSeenBy role) {}
