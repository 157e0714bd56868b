package org.thinkuknow.account;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.query.Param;

import java.util.List;
import java.util.Optional;

/** The accounts' rows. */
interface AccountRepository extends ListCrudRepository<Account, String> {

    /**
     * The account of somebody who is signed in, unless their session has been ended.
     *
     * @param session the key of the session; empty if they ask without one
     */
    @Query(
            value = "select account.* from account left join account_session on account_session.id_hash = :session "
                    + "where account.username = :who and (:session = '' or "
                    + "account_session.username = account.username and account_session.ended_at is null)",
            nativeQuery = true)
    Optional<Account> ofSession(@Param("who") String who, @Param("session") String session);

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

    /** The key of the school that somebody belongs to, asked alone: what is locked afterwards is read as it is then. */
    @Query("select a.school from Account a where a.username = :username and a.school is not null")
    Optional<String> schoolOf(String username);

    /** The rows of a school, locked in a fixed order: of two leads who end each other at once, one waits and looks again. */
    @Query(value = "select * from account where school = :school order by username for update", nativeQuery = true)
    List<Account> lockOfSchool(@Param("school") String school);

    List<Account> findBySchoolAndEnabledTrueOrderByUsername(String school);
}
