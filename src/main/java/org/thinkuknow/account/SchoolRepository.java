package org.thinkuknow.account;

import org.springframework.data.repository.ListCrudRepository;

/** The schools' rows. */
interface SchoolRepository extends ListCrudRepository<SchoolRow, String> {}
