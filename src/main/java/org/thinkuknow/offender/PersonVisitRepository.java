package org.thinkuknow.offender;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.List;

/** The visits' rows. */
interface PersonVisitRepository extends JpaRepository<PersonVisit, String> {

    List<PersonVisit> findByOffenderOrderByDayDescEnteredAtDesc(String offender);
}
