package org.thinkuknow.retention;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;

/** The holds' rows. */
interface HoldRepository extends Repository<Hold, Long> {

    Hold save(Hold hold);

    Optional<Hold> findByReferenceAndLiftedAtIsNull(String reference);

    List<Hold> findByLiftedAtIsNullOrderBySetAt();

    /** Erases the holds of a report that were lifted. */
    @Modifying
    @Query("delete from Hold h where h.reference = :reference")
    int deleteOf(String reference);
}
