package org.thinkuknow.onboarding;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class OnboardingAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.everybodyWrites("/schools/join"),
                AddressRule.everybodyWrites("/schools/asked"),
                AddressRule.everybodyWrites("/schools/code"),
                AddressRule.everybodyWrites("/schools/invited"),
                AddressRule.everybodyWrites("/schools/invited/{code}"),
                AddressRule.anyOf("/safeguarding/staff", "SAFEGUARDING_LEAD"),
                AddressRule.anyOf("/admin/schools", "ADMIN"),
                AddressRule.anyOf("/admin/schools/{reference}/letter.pdf", "ADMIN")
                        .thatTakesOut());
    }
}
