package org.thinkuknow.outreach;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import java.util.Optional;

/** The visits' rows. */
interface VisitRepository extends JpaRepository<Visit, String> {

    /**
     * Keeps others from a visit until the transaction ends: of two who move it at once, the second sees what the first did. In plain
     * SQL, because MariaDB does not know the {@code for update of} that Hibernate writes for MySQL.
     */
    @Query(value = "select * from visit where reference = :reference for update", nativeQuery = true)
    Optional<Visit> lock(String reference);

    Optional<Visit> findByFeedbackKey(String key);
}
