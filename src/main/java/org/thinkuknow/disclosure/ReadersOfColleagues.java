package org.thinkuknow.disclosure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.KeptFromLeads;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;

/**
 * Keeps whoever reads what is about somebody at their school from its leads, one of whom it may be about: whoever is named for it, and
 * whoever was when a record was handed over (decisions 0098 and 0118).
 */
@Component
class ReadersOfColleagues implements KeptFromLeads {

    private final JdbcClient database;
    private final Schools schools;

    ReadersOfColleagues(JdbcClient database, Schools schools) {
        this.database = database;
        this.schools = schools;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean keeps(String username) {
        return schools.of(username)
                .map(School::key)
                .filter(school -> isNamed(school, username) || isReader(school, username))
                .isPresent();
    }

    private boolean isNamed(String school, String username) {
        return database.sql("select count(*) from disclosure_school where school = :school and :who in (head, chair)")
                        .param("school", school)
                        .param("who", username)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean isReader(String school, String username) {
        return database.sql("""
                select count(*) from disclosure_hand_over h join disclosure d on d.reference = h.disclosure
                where h.reader = :who and h.recipient in ('HEAD', 'CHAIR') and d.school = :school""")
                        .param("school", school)
                        .param("who", username)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
