package org.thinkuknow.retention;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class RetentionAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.everybodyWrites("/transfer/**"),
                AddressRule.anyOf("/triage/retention", "SUPERVISOR"),
                AddressRule.anyOf("/triage/files", "SUPERVISOR"));
    }
}
