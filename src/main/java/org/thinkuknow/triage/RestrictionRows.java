package org.thinkuknow.triage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.shift.LeftWords;
import org.thinkuknow.vault.Vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of whom cases are closed to; why is sealed for the case. */
@Component
class RestrictionRows {

    private final JdbcClient database;
    private final Vault vault;

    RestrictionRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Closes a case to somebody, unless it is closed to them already. */
    void add(String reference, String username, String by, Instant now, String reason) {
        database.sql("""
                insert into triage_restriction (case_reference, username, standing, restricted_at, restricted_by, reason)
                values (?, ?, 1, ?, ?, ?) on duplicate key update standing = standing""")
                .params(reference, username, UtcColumns.of(now), by, vault.seal(reason, reference))
                .update();
    }

    /** @return whether it was closed to them */
    boolean lift(String reference, String username, String by, Instant now, String reason) {
        return database.sql("""
                        update triage_restriction set standing = null, lifted_at = ?, lifted_by = ?, lift_reason = ?
                        where case_reference = ? and username = ? and standing = 1""")
                        .params(UtcColumns.of(now), by, vault.seal(reason, reference), reference, username)
                        .update()
                == 1;
    }

    /** Whom a case is closed to, the earliest first. */
    List<Restriction> of(String reference) {
        return of(reference, "");
    }

    /** The same as it is on disk now, and not as the transaction at hand began. */
    List<Restriction> lock(String reference) {
        return of(reference, " for update");
    }

    private List<Restriction> of(String reference, String how) {
        return database.sql("""
                select username, restricted_at, restricted_by, reason from triage_restriction
                where case_reference = ? and standing = 1 order by id""" + how)
                .param(reference)
                .query((row, number) -> restriction(row, reference))
                .list();
    }

    /** The usernames of those whom a case is closed to. */
    Set<String> named(String reference) {
        return Set.copyOf(
                database.sql("select username from triage_restriction where case_reference = ? and standing = 1")
                        .param(reference)
                        .query(String.class)
                        .list());
    }

    /** Whether a case is closed to somebody, as it is on disk now and not as the transaction at hand began. */
    boolean isClosed(String reference, String username) {
        return !database.sql("""
                select id from triage_restriction where case_reference = ? and username = ? and standing = 1 for update""")
                .params(reference, username)
                .query(Long.class)
                .list()
                .isEmpty();
    }

    /** The references of all cases that are closed to somebody: nearly always none, by an index. */
    List<String> closedTo(String username) {
        return database.sql("select case_reference from triage_restriction where username = ? and standing = 1")
                .param(username)
                .query(String.class)
                .list();
    }

    /** By what else cases are asked for, with the case of each: their referrals, and the cards of people in them. */
    Map<String, String> otherNames(Collection<String> references) {
        var named = database.sql("""
                select reference, case_reference from triage_referral where case_reference in (:references)
                union all select card, case_reference from people_role where case_reference in (:references)""");
        var names = new HashMap<String, String>();
        named.param("references", references)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(each -> names.put(each.getKey(), each.getValue()));
        return names;
    }

    /** What is closed to some people, with the username of each in small letters. */
    Map<String, Set<String>> closedTo(Collection<String> usernames) {
        return database
                .sql("""
                select lower(username), case_reference from triage_restriction
                where username in (:usernames) and standing = 1""")
                .param("usernames", usernames)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** @return how many there were */
    int erase(String reference) {
        return database.sql("delete from triage_restriction where case_reference = ?")
                .param(reference)
                .update();
    }

    private Restriction restriction(ResultSet row, String reference) throws SQLException {
        return new Restriction(
                row.getString("username"),
                UtcColumns.instant(row, "restricted_at"),
                row.getString("restricted_by"),
                LeftWords.open(vault, row.getBytes("reason"), reference));
    }

    /** That a case is closed to somebody: since when, by whom, and why. */
    record Restriction(String username, Instant at, String by, String reason) {
        /** Never the reason: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Restriction[]";
        }
    }
}
