package org.thinkuknow.results;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class ResultsAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.anyOf("/teach/taught", "TEACHER"),
                AddressRule.anyOf("/teach/results/**", "TEACHER"),
                AddressRule.anyOf("/safeguarding/results", "SAFEGUARDING_LEAD"));
    }
}
