package org.thinkuknow.duties;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class DutiesAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(AddressRule.anyOf("/offenders/duties", "OFFENDER_MANAGER", "SUPERVISOR"));
    }
}
