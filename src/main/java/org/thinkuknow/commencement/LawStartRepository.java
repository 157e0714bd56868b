package org.thinkuknow.commencement;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import java.util.List;
import java.util.Optional;

/** The starts' rows. */
interface LawStartRepository extends JpaRepository<LawStart, String> {

    /** In plain SQL, because MariaDB does not know the {@code for update of} that Hibernate writes for MySQL. */
    @Query(value = "select * from commencement_start where id = :id for update", nativeQuery = true)
    Optional<LawStart> lock(String id);

    @Query("select one from LawStart one where one.rule = :rule and one.countsOnce = true")
    Optional<LawStart> counting(String rule);

    @Query("select one from LawStart one where one.rule = :rule and one.openOnce = true")
    Optional<LawStart> open(String rule);

    List<LawStart> findByRuleOrderByProposedAtDesc(String rule);
}
