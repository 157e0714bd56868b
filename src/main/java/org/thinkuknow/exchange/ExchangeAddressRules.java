package org.thinkuknow.exchange;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class ExchangeAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.everybody("/learn/{band}/{slug}/quiz.gift"),
                AddressRule.everybody("/learn/{band}/{slug}/quiz.csv"),
                AddressRule.everybody("/learn/{band}/{slug}/quiz-qti.zip"),
                AddressRule.everybody("/learn/{band}/{slug}/scorm.zip"));
    }
}
