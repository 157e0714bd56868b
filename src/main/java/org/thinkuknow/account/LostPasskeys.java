package org.thinkuknow.account;

import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;

/**
 * Whoever is given a way back in has lost the one they had. Where nothing opens without a passkey, their old ones go with it, or the way
 * back would lead nowhere; whoever has found one then opens nothing with it.
 */
@Component
class LostPasskeys {

    private final PasskeyPolicy policy;
    private final PasskeyRows passkeys;
    private final Audit audit;

    LostPasskeys(PasskeyPolicy policy, PasskeyRows passkeys, Audit audit) {
        this.policy = policy;
        this.passkeys = passkeys;
        this.audit = audit;
    }

    /** In the transaction of whoever gives the new password. */
    void forget(String username) {
        if (policy.isRequired() && passkeys.removeAllOf(username) > 0) {
            audit.record(OwnPasskeys.REMOVED, username, "all of them, when a new password was given");
        }
    }
}
