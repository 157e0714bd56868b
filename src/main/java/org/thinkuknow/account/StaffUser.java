package org.thinkuknow.account;

import org.springframework.security.core.userdetails.User;

/** Somebody who signs in, and which of their passwords they do it with. */
class StaffUser extends User {

    private final int passwordNumber;

    StaffUser(Account account) {
        super(
                account.member().username(),
                account.passwordHash(),
                account.member().enabled(),
                true,
                true,
                true,
                account.member().roles().stream().map(Role::authority).toList());
        this.passwordNumber = account.passwordNumber();
    }

    int passwordNumber() {
        return passwordNumber;
    }
}
