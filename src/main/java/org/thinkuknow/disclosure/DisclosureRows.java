package org.thinkuknow.disclosure;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

import java.util.List;

/** The records' rows. */
interface DisclosureRows extends JpaRepository<Disclosure, String> {

    @Modifying
    @Query("delete from Disclosure d where d.report = :report")
    int deleteOf(String report);

    List<Disclosure> findByReport(String report);

    List<Disclosure> findByAuthorOrderBySavedAtDesc(String author, Limit limit);
}
