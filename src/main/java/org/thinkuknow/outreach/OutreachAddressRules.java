package org.thinkuknow.outreach;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class OutreachAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.anyOf("/visits/new", "EDUCATOR"),
                AddressRule.anyOf("/visits/papers", "EDUCATOR"),
                AddressRule.everybodyReads("/visits/calendar/{secret}"),
                AddressRule.everybodyWrites("/visits/feedback/{key}"),
                AddressRule.anyOf("/visits/{reference}/told/**", "EDUCATOR"),
                AddressRule.anyOf("/visits/**", "EDUCATOR", "SUPERVISOR"));
    }
}
