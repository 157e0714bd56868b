package org.thinkuknow.trusts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;

/** Which trusts there are, which schools each has and who leads it. A school is in one trust at most, and a lead leads one. */
@Repository
class TrustRows {

    private final JdbcClient database;

    TrustRows(JdbcClient database) {
        this.database = database;
    }

    /** A trust without its schools. */
    record Named(String reference, String name) {}

    List<Named> all() {
        return database.sql("select reference, name from trust order by name")
                .query((row, number) -> new Named(row.getString("reference"), row.getString("name")))
                .list();
    }

    Optional<Named> ledBy(String username) {
        return database.sql("select t.reference, t.name from trust t join trust_lead l on l.trust = t.reference "
                        + "where l.username = ?")
                .param(username)
                .query((row, number) -> new Named(row.getString("reference"), row.getString("name")))
                .optional();
    }

    /** Whether no other had the name. */
    boolean add(String reference, String name) {
        return database.sql("insert ignore into trust (reference, name) values (?, ?)")
                        .params(reference, name)
                        .update()
                == 1;
    }

    /** Whether it had neither schools nor leads. */
    boolean removeEmpty(String reference) {
        return database.sql(
                                "delete from trust where reference = ? and not exists (select 1 from trust_school where "
                                        + "trust = reference) and not exists (select 1 from trust_lead where trust = reference)")
                        .param(reference)
                        .update()
                == 1;
    }

    List<String> schools(String trust) {
        return database.sql("select school from trust_school where trust = ? order by school")
                .param(trust)
                .query(String.class)
                .list();
    }

    List<String> leads(String trust) {
        return database.sql("select username from trust_lead where trust = ? order by username")
                .param(trust)
                .query(String.class)
                .list();
    }

    Optional<Named> ofSchool(String school) {
        return database.sql("select t.reference, t.name from trust t join trust_school s on s.trust = t.reference "
                        + "where s.school = ?")
                .param(school)
                .query((row, number) -> new Named(row.getString("reference"), row.getString("name")))
                .optional();
    }

    /** Whether it was in no trust. */
    boolean addSchool(String trust, String school) {
        return database.sql(
                                "insert ignore into trust_school (school, trust) select ?, reference from trust where reference = ?")
                        .params(school, trust)
                        .update()
                == 1;
    }

    boolean removeSchool(String school) {
        return database.sql("delete from trust_school where school = ?")
                        .param(school)
                        .update()
                == 1;
    }

    /** Whether they led none. */
    boolean addLead(String trust, String username) {
        return database.sql(
                                "insert ignore into trust_lead (username, trust) select ?, reference from trust where reference = ?")
                        .params(username, trust)
                        .update()
                == 1;
    }

    boolean removeLead(String username) {
        return database.sql("delete from trust_lead where username = ?")
                        .param(username)
                        .update()
                == 1;
    }
}
