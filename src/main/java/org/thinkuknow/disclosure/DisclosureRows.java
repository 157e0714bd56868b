package org.thinkuknow.disclosure;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

import java.util.List;

/** The records' rows. */
interface DisclosureRows extends JpaRepository<Disclosure, String> {
    List<Disclosure> findByAuthorOrderBySavedAtDesc(String author, Limit limit);
}
