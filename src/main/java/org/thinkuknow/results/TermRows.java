package org.thinkuknow.results;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.database.UtcColumns;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Schools' terms in the database. */
@Repository
class TermRows {

    private final JdbcClient database;

    TermRows(JdbcClient database) {
        this.database = database;
    }

    Optional<SchoolTerm> of(String school) {
        return database.sql("select months from live_school_term where school = ?")
                .param(school)
                .query(Integer.class)
                .optional()
                .map(SchoolTerm::new);
    }

    /** Every term, by the school's key. */
    Map<String, SchoolTerm> all() {
        var terms = new LinkedHashMap<String, SchoolTerm>();
        database.sql("select school, months from live_school_term").query((ResultSet row) -> {
            terms.put(row.getString("school"), new SchoolTerm(row.getInt("months")));
        });
        return terms;
    }

    void set(String school, SchoolTerm term, String by, Instant now) {
        database.sql("""
                insert into live_school_term (school, months, set_by, set_at) values (:school, :months, :by, :now)
                on duplicate key update months = :months, set_by = :by, set_at = :now""")
                .param("school", school)
                .param("months", term.months())
                .param("by", by)
                .param("now", UtcColumns.of(now))
                .update();
    }

    void leave(String school) {
        database.sql("delete from live_school_term where school = ?")
                .param(school)
                .update();
    }
}
