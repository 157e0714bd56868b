package org.thinkuknow.centre;

import org.springframework.stereotype.Component;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class CentreAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(AddressRule.everybodyWrites("/leave/**"));
    }
}
