package org.thinkuknow.referral;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;
import org.thinkuknow.vault.FileSignatures;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class ReferralAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(AddressRule.everybodyReads(FileSignatures.KEYS), AddressRule.everybodyWrites("/referral/**"));
    }
}
