package org.thinkuknow.account;

import org.springframework.data.repository.ListCrudRepository;

/** The schools' rows. */
interface SchoolRows extends ListCrudRepository<SchoolRow, String> {}
