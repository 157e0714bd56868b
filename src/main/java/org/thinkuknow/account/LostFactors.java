package org.thinkuknow.account;

import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;

/**
 * Whoever is given a way back in has lost the one they had. Their app for codes, their sign-ins at other organisations and their passkeys
 * go with it, or the way back would lead nowhere; whoever has found one then opens nothing with it.
 */
@Component
class LostFactors {

    private static final String WITH_IT = "all of them, when a new password was given";

    private final PasskeyRows passkeys;
    private final CodeApps apps;
    private final LinkedIdentities identities;
    private final Audit audit;

    LostFactors(PasskeyRows passkeys, CodeApps apps, LinkedIdentities identities, Audit audit) {
        this.passkeys = passkeys;
        this.apps = apps;
        this.identities = identities;
        this.audit = audit;
    }

    /** In the transaction of whoever gives the new password. */
    void forget(Account account) {
        var username = account.member().username();
        if (passkeys.removeAllOf(username) > 0) {
            audit.record("removed a passkey", username, WITH_IT);
        }
        if (apps.forget(account)) {
            audit.record("removed the app for codes", username, WITH_IT);
        }
        if (identities.removeAllOf(username) > 0) {
            audit.record("removed another sign-in", username, WITH_IT);
        }
    }
}
