package org.thinkuknow.wanted;

import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingWaits;

import java.time.Instant;

/** What supervisors are told when somebody was shown who is not who is wanted. */
final class WrongPerson {

    static final int LONGEST_REASON = 2_000;

    /** What alerts call it; the page for it is {@code /triage/wanted}, as that of a case is at its reference. */
    static final String SUBJECT = "wanted";

    private WrongPerson() {}

    static SomethingWaits waits(String reference, Instant now) {
        return new SomethingWaits(
                SUBJECT,
                "a look at %s, who was the wrong person".formatted(reference),
                EscalationTier.SUPERVISOR,
                now,
                false,
                now);
    }
}
