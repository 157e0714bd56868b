package org.thinkuknow.account;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Set;
import java.util.stream.Collectors;

/** The usernames of offender managers, for what works without anybody signed in. */
@Service
public class ManagerNames {

    private final AccountRepository accounts;

    ManagerNames(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Those who can sign in. */
    @Transactional(readOnly = true)
    public Set<String> active() {
        return accounts.enabledWithRoleLike("%OFFENDER_MANAGER%", "%OFFENDER_MANAGER%").stream()
                .map(Account::member)
                .filter(member -> member.roles().contains(Role.OFFENDER_MANAGER))
                .map(StaffMember::username)
                .collect(Collectors.toUnmodifiableSet());
    }
}
