package org.thinkuknow.offender;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import java.util.List;
import java.util.Optional;

/** The registered offenders' rows. */
interface OffenderRepository extends JpaRepository<Offender, String> {

    /**
     * Keeps others from a record until the transaction ends: of two who enter something at once, the second reckons with what the first
     * entered. In plain SQL, because MariaDB does not know the {@code for update of} that Hibernate writes for MySQL.
     */
    @Query(value = "select * from offender where reference = :reference for update", nativeQuery = true)
    Optional<Offender> lock(String reference);

    /** Some of those whom somebody manages, by reference. */
    @Query("select one.reference from Offender one where one.manager = :manager order by one.reference")
    List<String> referencesOf(String manager, Limit most);

    long countByManager(String manager);
}
