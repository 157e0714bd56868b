package org.thinkuknow.oversight;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class OversightAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.anyOf("/audit/record.csv", "SUPERVISOR").thatTakesOut(),
                AddressRule.anyOf("/audit/**", "SUPERVISOR"));
    }
}
