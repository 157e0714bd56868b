package org.thinkuknow.account;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Objects;

/** Keeps the newer hash of a password that somebody has just signed in with, if theirs was made in an older way. */
@Component
class RenewedHash implements UserDetailsPasswordService {

    private final JdbcClient database;

    RenewedHash(JdbcClient database) {
        this.database = database;
    }

    /** A password that was changed in the meantime stays as it was changed. */
    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails who, @Nullable String hash) {
        database.sql(
                        "update account set password_hash = ?, version = version + 1 where username = ? and password_hash = ?")
                .params(Objects.requireNonNull(hash), who.getUsername(), Objects.requireNonNull(who.getPassword()))
                .update();
        return who;
    }
}
