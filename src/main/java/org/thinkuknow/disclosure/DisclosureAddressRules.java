package org.thinkuknow.disclosure;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class DisclosureAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.anyOf("/teach", "TEACHER"),
                AddressRule.anyOf("/teach/concerns", "TEACHER"),
                AddressRule.anyOf("/teach/disclosure/**", "TEACHER"),
                AddressRule.anyOf("/teach/written/**", "TEACHER"),
                AddressRule.anyOf("/head/**", "HEAD"),
                AddressRule.anyOf("/chair/**", "CHAIR"),
                AddressRule.anyOf("/safeguarding/**", "SAFEGUARDING_LEAD"));
    }
}
