package org.thinkuknow.account;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

import java.util.List;

/** The accounts' rows. */
interface AccountRepository extends ListCrudRepository<Account, String> {

    /** Those that can sign in and whose roles, as text, are like one of two, by username. */
    @Query(
            "select a from Account a where a.enabled = true and (a.roles like :one or a.roles like :other) order by a.username")
    List<Account> enabledWithRoleLike(String one, String other);

    /**
     * The administrators' rows, locked in a fixed order: of two who are switched off at once, one waits and looks again. In plain SQL,
     * because MariaDB does not know the {@code for update of} that Hibernate writes for MySQL.
     */
    @Query(value = "select * from account where roles like '%ADMIN%' order by username for update", nativeQuery = true)
    List<Account> lockAdministrators();

    List<Account> findBySchoolAndEnabledTrueOrderByUsername(String school);
}
