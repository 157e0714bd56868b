package org.thinkuknow.commencement;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.duties.Commencement;
import org.thinkuknow.duties.StartedLaw;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The starts that two people have entered, kept in memory for some seconds: a night asks a hundred thousand times. */
@Component
class EnteredStarts implements StartedLaw {

    private static final long KEPT_NANOS = Duration.ofSeconds(5).toNanos();

    private final JdbcClient database;
    private volatile Read read = new Read(Map.of(), System.nanoTime() - KEPT_NANOS);

    EnteredStarts(JdbcClient database) {
        this.database = database;
    }

    private record Read(Map<String, Started> starts, long at) {}

    /** The same map while nothing has changed, so that nobody works out the rules anew for nothing. */
    @Override
    public Map<String, Started> entered() {
        var last = read;
        if (System.nanoTime() - last.at() < KEPT_NANOS) {
            return last.starts();
        }
        return readAnew();
    }

    /** Forgets what is in memory, after a change on this node; the others find it within seconds. */
    Map<String, Started> readAnew() {
        var starts = new TreeMap<String, Started>();
        database.sql("select * from commencement_start where counts_once = true")
                .query(row -> {
                    starts.put(
                            row.getString("rule"),
                            new Started(
                                    new Commencement(
                                            row.getObject("starts", LocalDate.class),
                                            row.getString("instrument"),
                                            row.getObject("made", LocalDate.class),
                                            row.getString("proposed_by"),
                                            row.getString("ended_by")),
                                    row.getString("transition")));
                });
        var before = read.starts();
        read = new Read(before.equals(starts) ? before : Map.copyOf(starts), System.nanoTime());
        return read.starts();
    }
}
