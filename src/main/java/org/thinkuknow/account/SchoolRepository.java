package org.thinkuknow.account;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

import java.util.List;

/** The schools' rows. */
interface SchoolRepository extends ListCrudRepository<SchoolRow, String> {

    List<SchoolRow> findByNameContainingIgnoreCaseOrderByName(String part, Limit most);
}
