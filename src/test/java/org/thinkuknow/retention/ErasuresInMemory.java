package org.thinkuknow.retention;

import org.springframework.data.domain.Limit;

import java.util.ArrayList;
import java.util.List;

/** The log of what was erased without a database. */
final class ErasuresInMemory implements ErasureRepository {

    private final List<Erasure> all = new ArrayList<>();

    @Override
    public Erasure save(Erasure erasure) {
        all.add(erasure);
        return erasure;
    }

    @Override
    public List<Erasure> findTop200ByOrderByIdDesc() {
        return all.reversed().stream().limit(200).toList();
    }

    @Override
    public List<Erasure> findByIdGreaterThanOrderById(long id, Limit limit) {
        return all.stream().skip(id).limit(limit.max()).toList();
    }

    @Override
    public List<Erasure> findByReferenceOrderById(String reference) {
        return all.stream()
                .filter(erasure -> erasure.line().reference().equals(reference))
                .toList();
    }
}
