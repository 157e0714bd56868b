package org.thinkuknow.schooltransfer;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class TransferAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.everybodyReads("/schemas/child-file.schema.json"),
                AddressRule.anyOf("/safeguarding/transfers/**", "SAFEGUARDING_LEAD"));
    }
}
