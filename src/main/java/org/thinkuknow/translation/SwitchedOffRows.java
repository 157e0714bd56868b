package org.thinkuknow.translation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Set;

/** Which languages are switched off. */
@Repository
class SwitchedOffRows {

    private final JdbcClient database;

    SwitchedOffRows(JdbcClient database) {
        this.database = database;
    }

    Set<String> switchedOff() {
        return database.sql("select code from translation_off")
                .query(String.class)
                .set();
    }

    /** Whether that changed anything. */
    boolean switchOff(String code) {
        return database.sql("insert ignore into translation_off (code) values (?)")
                        .param(code)
                        .update()
                > 0;
    }

    /** Whether that changed anything. */
    boolean switchOn(String code) {
        return database.sql("delete from translation_off where code = ?")
                        .param(code)
                        .update()
                > 0;
    }
}
