package org.thinkuknow.outreach;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.thinkuknow.vault.ToldCodes;
import org.thinkuknow.vault.Vault;

/** Six digits with which a school acknowledges a record, once and within ten minutes (decision 0128). */
@Component
class AcknowledgingCodes extends ToldCodes {

    AcknowledgingCodes(JdbcClient database, PasswordEncoder hashes, Vault vault) {
        super(database, hashes, vault, "visit");
    }
}
