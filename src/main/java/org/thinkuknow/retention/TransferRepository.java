package org.thinkuknow.retention;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;

/** The transfers' rows. */
interface TransferRepository extends Repository<Transfer, String> {

    Transfer save(Transfer transfer);

    Optional<Transfer> findById(String reference);

    /** Finds a transfer and keeps others from it until the transaction ends: codes are tried one after the other. */
    @Query(value = "select * from retention_transfer where reference = :reference for update", nativeQuery = true)
    Optional<Transfer> lock(String reference);

    List<Transfer> findTop200ByOrderByMadeAtDesc();
}
