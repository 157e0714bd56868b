package org.thinkuknow.wanted;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import java.util.Optional;

/** The files' rows. */
interface WantedRepository extends JpaRepository<WantedPerson, String> {

    /**
     * Keeps others from a file until the transaction ends: whoever approves decides on what nobody can change meanwhile. In plain SQL,
     * because MariaDB does not know the {@code for update of} that Hibernate writes for MySQL.
     */
    @Query(value = "select * from wanted_person where reference = :reference for update", nativeQuery = true)
    Optional<WantedPerson> lock(String reference);
}
