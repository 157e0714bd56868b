package org.thinkuknow.offender;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

import java.time.LocalDateTime;
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

    /** Adds somebody unless they are there; of two who add the same at once, the second waits and adds nothing. */
    @Modifying
    @Query(
            value =
                    "insert ignore into offender (reference, manager, nation, name, words, added_at, changed_at, version)"
                            + " values (:reference, :manager, :nation, :name, :words, :now, :now, 0)",
            nativeQuery = true)
    int addIfNew(String reference, String manager, String nation, byte[] name, byte[] words, LocalDateTime now);

    /** Some of those whom somebody manages, by reference. */
    @Query("select one.reference from Offender one where one.manager = :manager order by one.reference")
    List<String> referencesOf(String manager, Limit most);

    long countByManager(String manager);
}
