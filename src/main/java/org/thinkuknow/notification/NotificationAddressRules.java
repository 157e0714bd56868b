package org.thinkuknow.notification;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class NotificationAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.everybodyReads("/on-call/calendar/{secret}"),
                AddressRule.anyOf("/on-call", "OFFICER", "SUPERVISOR"),
                AddressRule.anyOf("/admin/on-call/**", "ADMIN", "SUPERVISOR"));
    }
}
