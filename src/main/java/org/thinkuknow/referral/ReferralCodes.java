package org.thinkuknow.referral;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.thinkuknow.vault.ToldCodes;
import org.thinkuknow.vault.Vault;

/** The second check of a referral's link: an officer reads the code to the agency on the telephone (decision 0128). */
@Component
class ReferralCodes extends ToldCodes {

    ReferralCodes(JdbcClient database, PasswordEncoder hashes, Vault vault) {
        super(database, hashes, vault, "referral");
    }
}
