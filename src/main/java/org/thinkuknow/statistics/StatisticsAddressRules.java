package org.thinkuknow.statistics;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class StatisticsAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.everybodyReads("/service/**"),
                AddressRule.everybodyReads("/service.json"),
                AddressRule.everybodyReads("/service.csv"),
                AddressRule.anyOf("/triage/figures", "ANALYST", "SUPERVISOR"),
                AddressRule.anyOf("/statistics/**", "ANALYST", "SUPERVISOR"));
    }
}
