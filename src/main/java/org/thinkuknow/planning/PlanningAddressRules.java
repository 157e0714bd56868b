package org.thinkuknow.planning;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class PlanningAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.anyOf("/teach/plan/**", "TEACHER"),
                AddressRule.anyOf("/teach/prepare/**", "TEACHER"),
                AddressRule.anyOf("/teach/map/**", "TEACHER"),
                AddressRule.anyOf("/teach/pack/**", "TEACHER"));
    }
}
