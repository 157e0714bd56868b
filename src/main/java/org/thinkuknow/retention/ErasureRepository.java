package org.thinkuknow.retention;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

import java.util.List;

/** The rows of the log of what was erased. There is no way to delete one. */
interface ErasureRepository extends Repository<Erasure, Long> {

    Erasure save(Erasure erasure);

    List<Erasure> findTop200ByOrderByIdDesc();

    List<Erasure> findByIdGreaterThanOrderById(long id, Limit limit);

    List<Erasure> findByReferenceOrderById(String reference);
}
