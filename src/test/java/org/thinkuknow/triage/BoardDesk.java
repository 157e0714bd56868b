package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.stream.Stream;

import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;

/** A desk at which both officers sit, led by a supervisor who sees the board. */
abstract class BoardDesk extends TriageDesk {

    static final String SECOND = SECOND_OFFICER.username();

    @Autowired
    Workload workload;

    @BeforeEach
    void bothOfficersAreAtTheirDesks() {
        Stream.of(OFFICER, SECOND_OFFICER).forEach(officer -> seen(officer.username(), 0));
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from triage_open_desk").update();
        database.sql("delete from on_call_turn where username = 'demo-officer-2'")
                .update();
        database.sql("delete from triage_shift_note where written_by like 'demo-supervisor%'")
                .update();
        database.sql("update account set enabled = true where username = 'demo-officer-2'")
                .update();
    }

    void seen(String officer, int minutesAgo) {
        database.sql(
                        "replace into triage_open_desk (officer, seen_at) values (?, utc_timestamp(6) - interval ? minute)")
                .params(officer, minutesAgo)
                .update();
    }

    void onCall() {
        database.sql("insert into staff_reach (username, address) values ('demo-officer-2', 'second@example.org') "
                        + "on duplicate key update address = address")
                .update();
        database.sql(
                        "insert into on_call_turn (username, rung, starts_at, ends_at) values ('demo-officer-2', 'OFFICER', "
                                + "utc_timestamp(6) - interval 1 hour, utc_timestamp(6) + interval 1 hour)")
                .update();
    }
}
