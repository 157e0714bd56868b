package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.geography.Agency;

import java.time.Instant;

/**
 * A referral as it stands.
 *
 * @param sentAt   when the e-mail that something waits was handed to the mail server
 * @param refusedAt when the address took no mail: the agency was not told
 * @param openedAt when the agency first read it
 * @param locked   whether wrong codes closed the link until an officer lets the agency try again
 */
public record ReferralFacts(String reference, String caseReference, Agency agency, String madeBy, Instant madeAt, @Nullable Instant sentAt,
                            @Nullable Instant refusedAt, @Nullable Instant openedAt, @Nullable Instant acknowledgedAt, boolean locked) {
}
