package org.thinkuknow.labelling;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class LabellingAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.anyOf("/triage/reader", "OFFICER", "SUPERVISOR"),
                AddressRule.anyOf("/triage/reader/examples", "SUPERVISOR"),
                AddressRule.anyOf("/triage/reader/examples.csv", "SUPERVISOR").thatTakesOut(),
                AddressRule.anyOf("/triage/reader/examples/like/*", "SUPERVISOR"));
    }
}
