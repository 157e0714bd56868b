package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class ClassroomAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.anyOf("/teach/start", "TEACHER"),
                AddressRule.anyOf("/teach/together", "TEACHER"),
                AddressRule.anyOf("/teach/live/**", "TEACHER"),
                AddressRule.everybodyReads("/remote/**"));
    }
}
