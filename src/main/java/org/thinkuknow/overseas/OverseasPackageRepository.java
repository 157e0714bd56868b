package org.thinkuknow.overseas;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import java.util.List;
import java.util.Optional;

/** The packages' rows. */
interface OverseasPackageRepository extends JpaRepository<OverseasPackage, String> {

    /**
     * Keeps others from a package until the transaction ends: whoever approves decides on what nobody can change meanwhile. In plain SQL,
     * because MariaDB does not know the {@code for update of} that Hibernate writes for MySQL.
     */
    @Query(value = "select * from overseas_package where reference = :reference for update", nativeQuery = true)
    Optional<OverseasPackage> lock(String reference);

    /** Those about one subject, the newest first. */
    @Query("select one from OverseasPackage one where one.subject = :subject order by one.begunAt desc, one.reference")
    List<OverseasPackage> about(String subject);
}
