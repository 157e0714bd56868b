package reports;

import java.sql.Connection;
import java.sql.SQLException;

/** What the database says, past the application. */
record Books(Connection database) {

    long reports() throws SQLException {
        return number("select count(*) from report");
    }

    long cases() throws SQLException {
        return number("select count(*) from triage_case");
    }

    /** Reactions to events that are not finished. */
    long unfinished() throws SQLException {
        return number("select count(*) from EVENT_PUBLICATION where completion_date is null");
    }

    /** Lines of the audit record that are not in its chain yet. */
    long unlinked() throws SQLException {
        return number("select count(*) from audit_entry where chain_place is null");
    }

    long lastAuditLine() throws SQLException {
        return number("select coalesce(max(id), 0) from audit_entry");
    }

    /**
     * How long after its report a case was there.
     *
     * @param after  only reports whose audit line is later than this one
     * @param percent 50 for the middle one, 100 for the longest
     */
    double caseAfterMillis(long after, int percent) throws SQLException {
        return number("""
                select coalesce(max(lag), 0) from (select lag, ntile(100) over (order by lag) as part from (
                    select timestampdiff(microsecond, received.at, opened.at) as lag from audit_entry received
                    join audit_entry opened on opened.subject = received.subject and opened.act = 'opened case'
                    where received.act = 'received' and received.id > %d) as lags) as parts where part <= \
                    %d""".formatted(after, percent)) / 1e3;
    }

    long status(String name) throws SQLException {
        return second("show global status like '" + name + "'");
    }

    long setting(String name) throws SQLException {
        return second("show global variables like '" + name + "'");
    }

    private long number(String query) throws SQLException {
        try (var statement = database.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private long second(String query) throws SQLException {
        try (var statement = database.createStatement();
                var result = statement.executeQuery(query)) {
            return result.next() ? result.getLong(2) : -1;
        }
    }
}
