package org.thinkuknow.account;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

import java.util.List;

/** The accounts' rows. */
interface Accounts extends ListCrudRepository<Account, String> {

    /** Those that can sign in and whose roles, as text, are like one of two, by username. */
    @Query("select a from Account a where a.enabled = true and (a.roles like :one or a.roles like :other) order by a.username")
    List<Account> enabledWithRoleLike(String one, String other);

    List<Account> findBySchoolAndEnabledTrueOrderByUsername(String school);
}
