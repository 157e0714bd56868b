package org.thinkuknow.account;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

import java.util.List;

/** The accounts' rows. */
interface Accounts extends ListCrudRepository<Account, String> {

    /** Those that can sign in and whose roles, as text, are like one of two, by username. */
    @Query("select a from Account a where a.enabled = true and (a.roles like :one or a.roles like :other) order by a.username")
    List<Account> enabledWithRoleLike(String one, String other);

    /** The administrators' rows, locked in a fixed order: of two who are switched off at once, one waits and looks again. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.roles like '%ADMIN%' order by a.username")
    List<Account> lockAdministrators();

    List<Account> findBySchoolAndEnabledTrueOrderByUsername(String school);
}
