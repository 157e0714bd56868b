package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class TriageAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.anyOf("/triage/**", "OFFICER", "SUPERVISOR"),
                AddressRule.anyOf("/triage/samples", "SUPERVISOR"),
                AddressRule.anyOf("/load", "SUPERVISOR"));
    }
}
