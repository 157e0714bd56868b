package org.thinkuknow.labelling;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import java.util.List;
import java.util.Optional;

/** The rows of the examples that people here wrote. */
interface WrittenExampleRepository extends JpaRepository<WrittenExample, String> {

    /** Keeps an example from others until the transaction ends. */
    @Query(value = "select * from labelling_example where reference = :reference for update", nativeQuery = true)
    Optional<WrittenExample> lock(String reference);

    /** Those that wait, in an order that does not tell when they were written. */
    List<WrittenExample> findByStateOrderByReference(ExampleState state);

    List<WrittenExample> findByStateOrderById(ExampleState state);

    List<WrittenExample> findByStateNotOrderByIdDesc(ExampleState state);

    /** Tells whether what teaches has changed: an example is agreed on once and withdrawn once. */
    @Query(value = """
            select concat(coalesce(sum(state = 'AGREED'), 0), ' ', coalesce(sum(state = 'WITHDRAWN'), 0))
            from labelling_example""", nativeQuery = true)
    String mark();
}
