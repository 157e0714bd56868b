package org.thinkuknow.referral;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.vault.ToldCodes;

import java.time.Clock;
import java.util.Objects;

/** The codes that an officer reads to an agency on the telephone, and the end of what was opened with them (decision 0128). */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CodesToTell {

    private final ReferralLocks locks;
    private final ReferralCodes codes;
    private final Audit audit;
    private final Clock clock;

    CodesToTell(ReferralLocks locks, ReferralCodes codes, Audit audit, Clock clock) {
        this.locks = locks;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a code for a link, in the place of an earlier one. A link that rests after wrong codes can be tried again with it.
     *
     * @throws ReferralRefused if the link has ended, or very many people sign in at this moment
     */
    public ToldCodes.Told make(String referralReference) {
        var now = clock.instant();
        var referral = locked(referralReference);
        ReferralRefused.when(
                !referral.facts().takesAnswers(now), "This link has ended, so a code would open nothing any more.");
        if (referral.isLocked()) {
            audit.record("unlocked link", referral.caseReference(), about(referral));
        }
        referral.forgetWrongCodes();
        audit.record("made code", referral.caseReference(), about(referral));
        try {
            return codes.make(referralReference, now);
        } catch (ToldCodes.Busy busy) {
            throw new ReferralRefused(Objects.requireNonNull(busy.getMessage()));
        }
    }

    /** Ends the code of a link, and has no browser of its agency open it any more without a new one. */
    public void stop(String referralReference) {
        var referral = locked(referralReference);
        codes.end(referralReference);
        audit.record("stopped reading by link", referral.caseReference(), about(referral));
    }

    private Referral locked(String reference) {
        return locks.take(reference).orElseThrow(() -> new ReferralRefused("There is no such referral."));
    }

    private static String about(Referral referral) {
        return "referral " + referral.reference();
    }
}
