package org.thinkuknow.triage.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Which invented reports were begun, and until when new ones arrive: the same for all nodes. */
@Component
@Profile("demo")
class DemoRows {

    private final JdbcClient database;

    DemoRows(JdbcClient database) {
        this.database = database;
    }

    /** Whether a story is the caller's to tell: of all who ask, now or ever, one is told yes. */
    boolean begin(String story) {
        return database.sql("insert ignore into triage_demo_story (name) values (?)")
                        .param(story)
                        .update()
                == 1;
    }

    /** Notes that a story is told, and under which reference. */
    void told(String story, String reference, Instant now) {
        database.sql("update triage_demo_story set reference = ?, told_at = ? where name = ?")
                .params(reference, UtcColumns.of(now), story)
                .update();
    }

    /** The reference of a story that is told. */
    Optional<String> referenceOf(String story) {
        return database.sql("select reference from triage_demo_story where name = ? and told_at is not null")
                .param(story)
                .query(String.class)
                .optional();
    }

    /** Has new reports arrive from now on. */
    void arriveUntil(Instant end, Instant now) {
        database.sql("""
                insert into triage_demo_arrivals (id, ends_at, next_at, arrived) values (1, :end, :now, 0)
                on duplicate key update next_at = if(ends_at > :now, next_at, :now), ends_at = :end""")
                .param("end", UtcColumns.of(end))
                .param("now", UtcColumns.of(now))
                .update();
    }

    /** Has none arrive any more. */
    void stop(Instant now) {
        database.sql("update triage_demo_arrivals set ends_at = ? where ends_at > ?")
                .params(UtcColumns.of(now), UtcColumns.of(now))
                .update();
    }

    /** Until when new ones arrive; empty if none do. */
    Optional<Instant> arriveUntil(Instant now) {
        return database.sql("select ends_at from triage_demo_arrivals where ends_at > ?")
                .param(UtcColumns.of(now))
                .query((row, number) -> UtcColumns.instant(row, "ends_at"))
                .optional();
    }

    /**
     * Takes the next one if it is time. Of all nodes that ask at the same moment, one gets it.
     *
     * @return how many had arrived before it
     */
    Optional<Integer> take(Duration pause, Instant now) {
        var before = database.sql("select arrived from triage_demo_arrivals where ends_at > :now and next_at <= :now")
                .param("now", UtcColumns.of(now))
                .query(Integer.class)
                .optional();
        return before.filter(arrived ->
                database.sql("update triage_demo_arrivals set arrived = arrived + 1, next_at = ? where arrived = ?")
                                .params(UtcColumns.of(now.plus(pause)), arrived)
                                .update()
                        == 1);
    }
}
