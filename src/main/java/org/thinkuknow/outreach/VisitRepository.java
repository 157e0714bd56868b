package org.thinkuknow.outreach;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The visits' rows. */
interface VisitRepository extends JpaRepository<Visit, String> {

    /**
     * Keeps others from a visit until the transaction ends: of two who move it at once, the second sees what the first did. In plain
     * SQL, because MariaDB does not know the {@code for update of} that Hibernate writes for MySQL.
     */
    @Query(value = "select * from visit where reference = :reference for update", nativeQuery = true)
    Optional<Visit> lock(String reference);

    /** Visits that begin from one moment until another, in their order. */
    @Query(
            "select v from Visit v where v.plan.startsAt >= :from and v.plan.startsAt < :until order by v.plan.startsAt, v.reference")
    List<Visit> between(Instant from, Instant until, Limit limit);

    /** Those of them to which somebody goes. */
    @Query("""
            select v from Visit v where v.plan.startsAt >= :from and v.plan.startsAt < :until and :username member of v.people
            order by v.plan.startsAt, v.reference""")
    List<Visit> betweenOf(String username, Instant from, Instant until, Limit limit);

    @Query("select v from Visit v where v.state in :states order by v.plan.startsAt desc, v.reference")
    List<Visit> in(Collection<VisitState> states, Limit limit);

    @Query("""
            select v from Visit v where v.state in :states and :username member of v.people
            order by v.plan.startsAt desc, v.reference""")
    List<Visit> inOf(String username, Collection<VisitState> states, Limit limit);

    Optional<Visit> findByFeedbackKey(String key);

    /** Visits that were held and for which the school has not been called, the longest ago first. */
    @Query("""
            select v from Visit v where v.state = org.thinkuknow.outreach.VisitState.HELD and v.plan.startsAt <= :until
            order by v.plan.startsAt, v.reference""")
    List<Visit> toCallBack(Instant until, Limit limit);
}
