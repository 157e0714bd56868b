package org.thinkuknow.oversight.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.audit.AuditChain;
import org.thinkuknow.oversight.RecordWatch;
import org.thinkuknow.schedule.LongTask;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.StaffViews;

import java.time.Clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Eventually.eventually;

/** Each night the whole record is followed: a supervisor reads how it was found, and the one on call is told of a break. */
@WithMockUser(username = "demo-supervisor", roles = "SUPERVISOR")
class RecordWatchIT extends StaffViews {

    private static final String TOLD = """
            select count(*) from (select 1 from staff_alert where subject = 'record'
            union all select 1 from staff_untold where subject = 'record') told""";

    @Autowired
    @Qualifier("checkRecord")
    private LongTask nightly;

    @Autowired
    private AuditChain chain;

    @Autowired
    private RecordWatch watch;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @BeforeEach
    void everythingIsLinkedAndNoted() {
        navigate("audit", RecordView.class);
        int linked;
        do {
            linked = chain.link();
        } while (linked > 0);
        chain.note();
        forget();
    }

    @AfterEach
    void forget() {
        database.sql("delete from staff_alert where subject = 'record'").update();
        database.sql("delete from staff_untold where subject = 'record'").update();
        database.sql("delete from record_check").update();
    }

    @Test
    void beforeTheFirstNightThePageSaysThatItIsToCome() {
        assertThat(found()).contains("The first check is still to come.");
    }

    @Test
    void aWholeRecordIsSaidToBeWholeAndNobodyIsWoken() {
        nightly.work().apply(clock.instant());
        assertThat(found()).contains("entries hold, and none is missing.").doesNotContain("not whole");
        assertThat(told()).isZero();
    }

    @Test
    void aRecordThatWasChangedIsSaidAtItsPlaceAndTheSupervisorOnCallIsTold() {
        var last = database.sql("select max(chain_place) from audit_entry")
                .query(Long.class)
                .single();
        change("detail = concat(detail, '?')", last);
        try {
            nightly.work().apply(clock.instant());
        } finally {
            change("detail = substring(detail, 1, char_length(detail) - 1)", last);
        }
        assertThat(found()).contains("The record is not whole. Entry %d does not hold".formatted(last));
        eventually(() -> assertThat(told()).isPositive());
        nightly.work().apply(clock.instant());
        assertThat(found()).contains("entries hold, and none is missing.");
    }

    @Test
    void nobodyElseReadsHowItWasFound() {
        for (var other : new Acting[] {Acting.OFFICER, Acting.TEACHER}) {
            assertThatThrownBy(() -> other.get(watch::last)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private void change(String how, long place) {
        database.sql("update audit_entry set %s where chain_place = ?".formatted(how))
                .param(place)
                .update();
    }

    private String found() {
        navigate("audit", RecordView.class);
        return textOf(byId("record-check", Paragraph.class).orElseThrow());
    }

    private int told() {
        return database.sql(TOLD).query(Integer.class).single();
    }
}
