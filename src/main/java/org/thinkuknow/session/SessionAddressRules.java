package org.thinkuknow.session;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class SessionAddressRules implements AddressRules {

    /** What open pages tell and ask; whoever is not signed in is answered that nothing is left. */
    static final String PULSE = "/account/session";

    @Override
    public List<AddressRule> rules() {
        return List.of(AddressRule.everybody(PULSE), AddressRule.signedIn("/account/sessions"));
    }
}
