package org.thinkuknow.partner;

import org.springframework.data.repository.ListCrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The sites' rows. */
interface HostRepository extends ListCrudRepository<Host, String> {

    Optional<Host> findBySecretHashIn(Collection<byte[]> hashes);

    List<Host> findByActiveTrue();

    List<Host> findAllByOrderByHostKey();
}
