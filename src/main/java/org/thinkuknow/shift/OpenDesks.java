package org.thinkuknow.shift;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.database.UtcColumns;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Whose desk is open, on whatever node: an open desk asks for the queue every few seconds. Only the last moment of each is kept, for
 * whoever leads the shift, and it says nothing of what they do (decision 0079).
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class OpenDesks {

    /** Longer than a desk keeps silent while it is open. */
    private static final Duration LASTS = Duration.ofMinutes(2);

    private static final Duration APART = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final Clock clock;
    private final ConcurrentMap<String, Instant> noted = new ConcurrentHashMap<>();

    OpenDesks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The signed-in officer's desk is open. It is written down twice a minute at most. */
    public void here() {
        var officer = Officer.signedIn().username();
        var now = clock.instant();
        var before = noted.get(officer);
        if (before == null || Duration.between(before, now).abs().compareTo(APART) >= 0) {
            noted.put(officer, now);
            database.sql(
                            "insert into triage_open_desk (officer, seen_at) values (?, ?) on duplicate key update seen_at = ?")
                    .params(officer, UtcColumns.of(now), UtcColumns.of(now))
                    .update();
        }
    }

    /** Whether the desk of anybody but the signed-in officer is open. */
    @Transactional(readOnly = true)
    public boolean othersAreHere() {
        return database.sql("select count(*) from triage_open_desk where seen_at > ? and officer <> ?")
                        .params(
                                UtcColumns.of(clock.instant().minus(LASTS)),
                                Officer.signedIn().username())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The usernames of those whose desk is open. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @Transactional(readOnly = true)
    public Set<String> now() {
        return Set.copyOf(database.sql("select officer from triage_open_desk where seen_at > ?")
                .param(UtcColumns.of(clock.instant().minus(LASTS)))
                .query(String.class)
                .list());
    }
}
