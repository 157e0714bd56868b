package org.thinkuknow.outreach;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.support.AtOnce;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.EDUCATOR;
import static org.thinkuknow.support.Eventually.eventually;

/** What no school acknowledges in time is told to the supervisors on call, once. */
class AcknowledgementWatchIT extends TellingDesk {

    private static final String STEP = "the school to acknowledge what a child told at a visit";

    @Autowired
    private AcknowledgementWatch watch;

    private String visit;
    private String record;
    private String report;

    private void tell() {
        visit = confirmed();
        var kept = signed(visit);
        record = kept.reference();
        report = reportOf(kept);
    }

    @Test
    void supervisorsAreToldOnceOfWhatNobodyAcknowledgedWhicheverNodeLooks() {
        tell();
        watch.look();
        assertThat(alerts()).as("in time").isZero();
        late();
        AtOnce.run(List.of(look(), look(), look()));
        eventually(() -> assertThat(alerts()).isPositive());
        var made = alerts();
        watch.look();
        assertThat(acts()).containsOnlyOnce("alerted");
        assertThat(alerts()).isEqualTo(made);
    }

    @Test
    void whatIsAcknowledgedAlertsNobody() {
        tell();
        var code = shown();
        database.sql("update visit_disclosure set code_mail = 'SENT' where disclosure = ?")
                .param(record)
                .update();
        acknowledge(code);
        late();
        watch.look();
        assertThat(acts()).contains("acknowledged").doesNotContain("alerted");
    }

    @Test
    void whatWasOnlyShownAlertsTheSupervisors() {
        tell();
        acknowledge(shown());
        late();
        watch.look();
        assertThat(acts()).contains("shown").containsOnlyOnce("alerted");
    }

    private Callable<Boolean> look() {
        return () -> {
            watch.look();
            return true;
        };
    }

    private void late() {
        database.sql("update visit_disclosure set signed_at = ? where disclosure = ?")
                .params(UtcColumns.of(clock.instant().minus(Duration.ofMinutes(31))), record)
                .update();
    }

    private List<String> acts() {
        return audit.of(record).stream().map(Recorded::act).toList();
    }

    /** Those to people, and the note that there was nobody. */
    private int alerts() {
        return database.sql("""
                select (select count(*) from staff_alert where subject = :report and step = :step) + \
                (select count(*) from staff_untold where subject = :report and step = :step)""")
                .param("report", report)
                .param("step", STEP)
                .query(Integer.class)
                .single();
    }

    private String shown() {
        return EDUCATOR.get(() -> school.makeCode(visit, record, false)).orElseThrow();
    }

    private void acknowledge(String code) {
        EDUCATOR.run(() -> school.acknowledge(visit, record, "Ms Example", AcknowledgedAs.DEPUTY, code));
    }
}
