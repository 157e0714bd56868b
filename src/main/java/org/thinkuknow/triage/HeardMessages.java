package org.thinkuknow.triage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Up to which message each case has heard whoever reported. Messages are counted by their numbers, since the clocks of
 * two nodes may differ.
 */
@Component
class HeardMessages {

    private final JdbcClient database;

    HeardMessages(JdbcClient database) {
        this.database = database;
    }

    /** Notes that the case knows of every message there is now, in the transaction in which it is made to. */
    void note(String reference) {
        var last = database.sql("select coalesce(max(id), 0) from report_message where report = ?")
                .param(reference)
                .query(Long.class)
                .single();
        database.sql(
                        "insert into triage_heard (case_reference, up_to) values (?, ?) on duplicate key update up_to = greatest(up_to, ?)")
                .params(reference, last, last)
                .update();
    }
}
