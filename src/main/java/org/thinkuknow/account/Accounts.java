package org.thinkuknow.account;

import org.springframework.data.repository.ListCrudRepository;

/** The accounts' rows. */
interface Accounts extends ListCrudRepository<Account, String> {
}
