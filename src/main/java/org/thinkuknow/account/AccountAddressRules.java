package org.thinkuknow.account;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;
import org.thinkuknow.shell.SignInAgain;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class AccountAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.everybody("/sign-in"),
                AddressRule.everybody(PasskeySignIn.PATH),
                AddressRule.everybody(PasskeySignIn.OPTIONS),
                AddressRule.everybody("/sign-in/with/{key}"),
                AddressRule.everybody(ProviderReturn.PATH + "{key}"),
                AddressRule.everybody("/first-administrator"),
                AddressRule.signedIn("/staff/**"),
                AddressRule.signedIn("/account"),
                AddressRule.signedIn(SignInAgain.ADDRESS),
                AddressRule.signedIn("/account/password"),
                AddressRule.signedIn("/account/code"),
                AddressRule.signedIn("/account/app"),
                AddressRule.signedIn("/account/app/remove"),
                AddressRule.signedIn("/account/recovery/stop"),
                AddressRule.signedIn("/account/sign-on"),
                AddressRule.signedIn("/account/sign-on/with/{key}"),
                AddressRule.signedIn("/account/sign-on/remove"),
                AddressRule.signedIn("/account/passkeys"),
                AddressRule.signedIn("/account/passkeys/begin"),
                AddressRule.signedIn("/account/passkeys/name"),
                AddressRule.signedIn("/account/passkeys/remove"),
                AddressRule.anyOf("/admin", "ADMIN"));
    }
}
