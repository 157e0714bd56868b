package org.thinkuknow.trusts;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class TrustsAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(AddressRule.anyOf("/trust", "TRUST_LEAD"), AddressRule.anyOf("/admin/trusts", "ADMIN"));
    }
}
