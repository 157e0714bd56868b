package org.thinkuknow.learning;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Lessons and the pages beside them, and the quiz of a lesson, are for everybody. */
@Component
class LearningAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(AddressRule.everybody("/learn/**"));
    }
}
