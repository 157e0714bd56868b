package org.thinkuknow.travel;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module; a person's journeys are below the address of their record. */
@Component
class TravelAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(AddressRule.anyOf("/journeys/**", "OFFENDER_MANAGER", "SUPERVISOR"));
    }
}
