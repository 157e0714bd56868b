package org.thinkuknow.referral;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.thinkuknow.support.RunningApplication;

import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What waited to be sent when the application was renewed is found by those who send it now. */
class WaitingMailsIT extends RunningApplication {

    private static final String MIGRATION = "db/migration/V107__referral_name_waiting_events_anew.sql";

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void clear() {
        database.sql("delete from EVENT_PUBLICATION where id like 'BEFORE-%'").update();
    }

    @Test
    void bothMailsOfAReferralAreNamedAnewAndNothingElse() {
        waits(
                "BEFORE-1",
                "org.thinkuknow.triage.ReferralMail.send(org.thinkuknow.triage.ReferralMade)",
                "org.thinkuknow.triage.ReferralMade");
        waits(
                "BEFORE-2",
                "org.thinkuknow.triage.ReferralNewsMail.send(org.thinkuknow.triage.ReferralNewsMade)",
                "org.thinkuknow.triage.ReferralNewsMade");
        waits(
                "BEFORE-3",
                "org.thinkuknow.triage.CaseOpening.hear(org.thinkuknow.report.MoreTold)",
                "org.thinkuknow.report.MoreTold");

        new ResourceDatabasePopulator(new ClassPathResource(MIGRATION)).execute(source);

        assertThat(database.sql(
                                "select concat(listener_id, ' ', event_type) from EVENT_PUBLICATION where id like 'BEFORE-%' order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        heard("ReferralMail", "ReferralMade"),
                        heard("ReferralNewsMail", "ReferralNewsMade"),
                        "org.thinkuknow.triage.CaseOpening.hear(org.thinkuknow.report.MoreTold) org.thinkuknow.report.MoreTold");
    }

    /** As finished, so that nobody tries them meanwhile. */
    private void waits(String id, String listener, String event) {
        database.sql("insert into EVENT_PUBLICATION (id, listener_id, event_type, serialized_event, publication_date, "
                        + "completion_date) values (?, ?, ?, '{}', now(6), now(6))")
                .params(id, listener, event)
                .update();
    }

    private static String heard(String listener, String event) {
        return "org.thinkuknow.referral.%1$s.send(org.thinkuknow.referral.%2$s) org.thinkuknow.referral.%2$s"
                .formatted(listener, event);
    }
}
