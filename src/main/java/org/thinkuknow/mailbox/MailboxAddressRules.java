package org.thinkuknow.mailbox;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class MailboxAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(AddressRule.anyOf("/triage/mailbox", "OFFICER", "SUPERVISOR"));
    }
}
