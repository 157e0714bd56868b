package org.thinkuknow.wanted;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class WantedAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.everybodyReads("/wanted/**"),
                AddressRule.everybodyWrites("/wanted/{reference}/tip"),
                AddressRule.everybodyReads("/wanted.json"),
                AddressRule.everybodyReads("/wanted.atom"),
                AddressRule.everybodyReads("/wanted.schema.json"),
                AddressRule.anyOf("/triage/wanted/new", "OFFENDER_MANAGER"),
                AddressRule.anyOf("/triage/wanted/{reference}/photo", "OFFENDER_MANAGER"),
                AddressRule.anyOf("/triage/wanted/**", "OFFENDER_MANAGER", "SUPERVISOR"));
    }
}
