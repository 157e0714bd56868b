package org.thinkuknow.overseas;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class OverseasAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.everybodyWrites("/overseas/received/**"),
                AddressRule.anyOf("/overseas/new", "OFFENDER_MANAGER"),
                AddressRule.anyOf("/triage/overseas", "OFFENDER_MANAGER", "SUPERVISOR"),
                AddressRule.anyOf("/overseas/log.csv", "OFFENDER_MANAGER", "SUPERVISOR")
                        .thatTakesOut(),
                AddressRule.anyOf("/overseas/**", "OFFENDER_MANAGER", "SUPERVISOR"));
    }
}
