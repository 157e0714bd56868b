package org.thinkuknow.shell;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;
import org.thinkuknow.centre.PagePolicy;

import java.util.List;

/** Who may open the addresses of this module. Of files those kinds alone that pages ask for. */
@Component
class ShellAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.everybody("/"),
                AddressRule.everybody("/styles/*.css"),
                AddressRule.everybody("/styles/public/*.css"),
                AddressRule.everybody("/scripts/*.js"),
                AddressRule.everybody("/illustrations/*.svg"),
                AddressRule.everybody("/illustrations/*.png"),
                AddressRule.everybody("/error"),
                AddressRule.everybodyWrites(PagePolicy.REPORTS_TO),
                AddressRule.everybody("/sitemap.xml"),
                AddressRule.everybody("/robots.txt"),
                AddressRule.everybody(SecurityContact.PATH));
    }
}
