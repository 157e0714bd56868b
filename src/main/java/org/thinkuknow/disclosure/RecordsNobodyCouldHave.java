package org.thinkuknow.disclosure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.StraightToCentre;

import java.util.HashMap;
import java.util.Map;

/** Counts, school by school, what went to the officers at once because nobody at the school could be given it. */
@Component
class RecordsNobodyCouldHave implements StraightToCentre {

    private final JdbcClient database;

    RecordsNobodyCouldHave(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, Integer> bySchool() {
        var counts = new HashMap<String, Integer>();
        database.sql("""
                        select d.school, count(*) as records from disclosure d join disclosure_step s on s.disclosure = d.reference
                        and s.kind = 'AT_ONCE' left join disclosure_hand_over h on h.disclosure = d.reference
                        where d.school is not null and (h.disclosure is null or h.recipient = 'CENTRE') and not exists
                        (select 1 from disclosure_step t where t.disclosure = d.reference and t.kind = 'CHAIR_TOLD')
                        group by d.school""").query(row -> {
            counts.put(row.getString("school"), row.getInt("records"));
        });
        return counts;
    }
}
