package org.thinkuknow.shift;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** What the signed-in officer chose to see of the queue and finds again with one press, on every machine: theirs alone. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class SavedViews {

    /** More than these nobody finds again; the first is forgotten for a further one. */
    public static final int MOST = 8;

    private static final String IN_AN_ADDRESS = "[?][a-z0-9=&-]{1,199}";

    private final JdbcClient database;

    SavedViews(JdbcClient database) {
        this.database = database;
    }

    /** Each as it stands in an address with its question mark, the first that was kept first. */
    @Transactional(readOnly = true)
    public List<String> mine() {
        return database.sql("select query from triage_saved_view where officer = ? order by id")
                .param(officer())
                .query(String.class)
                .list();
    }

    /**
     * Keeps a view; once, however often.
     *
     * @throws IllegalArgumentException if it is not what stands in an address of the queue
     */
    public void keep(String query) {
        if (!query.matches(IN_AN_ADDRESS)) {
            throw new IllegalArgumentException("This is no view of the queue.");
        }
        database.sql(
                        "insert into triage_saved_view (officer, query) values (?, ?) on duplicate key update query = query")
                .params(officer(), query)
                .update();
        var all = mine();
        all.stream().limit(Math.max(0, all.size() - MOST)).forEach(this::forget);
    }

    /** Forgets a view. */
    public void forget(String query) {
        database.sql("delete from triage_saved_view where officer = ? and query = ?")
                .params(officer(), query)
                .update();
    }

    private static String officer() {
        return Officer.signedIn().username();
    }
}
