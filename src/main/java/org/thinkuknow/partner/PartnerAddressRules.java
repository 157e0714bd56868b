package org.thinkuknow.partner;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;
import java.util.stream.Stream;

/** Other sites' addresses are everybody's, as far as a sign-in goes; {@link PartnerSecurity} says how each is answered. */
@Component
class PartnerAddressRules implements AddressRules {

    static final String[] API = {"/api/openapi.json", "/api/reports", "/api/funnel"};
    static final String[] BUTTON_FILES = {"/button.js", "/button.svg"};
    static final String BUTTON_PAGE = "/button";

    @Override
    public List<AddressRule> rules() {
        return Stream.of(
                        Stream.of(API).map(AddressRule::everybody),
                        Stream.of(BUTTON_FILES).map(AddressRule::everybody),
                        Stream.of(AddressRule.everybody(BUTTON_PAGE), AddressRule.anyOf("/admin/hosts", "ADMIN")))
                .flatMap(rules -> rules)
                .toList();
    }
}
