package org.thinkuknow.retention;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.thinkuknow.vault.ToldCodes;
import org.thinkuknow.vault.Vault;

/** The second check of the link of a file that was sent: a supervisor reads the code out on the telephone (decision 0128). */
@Component
class TransferCodes extends ToldCodes {

    TransferCodes(JdbcClient database, PasswordEncoder hashes, Vault vault) {
        super(database, hashes, vault, "transfer");
    }
}
