package org.thinkuknow.labelling;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives each example a number that no other ever has. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ExampleRows {

    private final JdbcClient database;

    ExampleRows(JdbcClient database) {
        this.database = database;
    }

    /** The next id; whoever asks at the same moment waits until this transaction ends. */
    String nextId() {
        database.sql("update labelling_number set last = last + 1 where one = 1")
                .update();
        return "Z%04d"
                .formatted(database.sql("select last from labelling_number where one = 1")
                        .query(Long.class)
                        .single());
    }
}
