package org.thinkuknow.referral;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SixDigits;
import org.thinkuknow.vault.Vault;

/** The second check of a referral's link: an officer tells the code to the agency by telephone (decision 0011). */
@Component
class ReferralCodes extends SixDigits {

    ReferralCodes(Vault vault) {
        super(vault, "referral code");
    }
}
