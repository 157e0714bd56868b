package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.notification.OpenAlarms;
import org.thinkuknow.referral.AgencyDesk;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.OtherMailServer;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** A mail server accepts and says nothing, and five hundred e-mails wait: no report waits for them. */
class StalledMailIT extends TriageDesk {

    private static final int WAITING = 500;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private OpenAlarms alarms;

    @Autowired
    @Qualifier(MailReaction.LANE)
    private ThreadPoolTaskExecutor mails;

    private OtherMailServer server;

    @BeforeEach
    void fiveHundredMailsWait() throws Exception {
        server = OtherMailServer.thatStalls(mail());
        var reference = assessed(Level.TWO);
        OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), "please visit"));
        transaction.executeWithoutResult(status -> {
            for (var i = 0; i < WAITING; i++) {
                database.sql("""
                        insert into triage_referral (reference, case_reference, case_opened_at, agency, agency_code, \
                        agency_name, made_by, made_at, request, wrong_codes, version)
                        select ?, ?, case_opened_at, agency, agency_code, agency_name, made_by, made_at, request, 0, 0 from \
                        triage_referral where reference = ?""")
                        .params("STALLED-" + i, "STALLED-" + i, reference + "-1")
                        .update();
                events.publishEvent(AgencyDesk.made("STALLED-" + i));
            }
        });
        eventually(() -> assertThat(server.callers()).isPositive());
    }

    @AfterEach
    void theUsualServerTakesWhatIsLeft() {
        database.sql("delete from triage_referral where reference like 'STALLED-%'")
                .update();
        server.close();
        eventually(() -> assertThat(mails.getQueueSize()).isZero());
    }

    @Test
    void aGraveReportHasItsCaseAndItsAlarmAndAPlainOneItsCaseWhileTheMailsStillWait() {
        var grave = reported(DangerAnswer.YES).reference();
        eventually(() -> assertThat(alarms.now()).containsKey(grave));
        reported(DangerAnswer.NO);
        assertThat(unsent()).as("mails that have not left").isEqualTo(WAITING);
        assertThat(mails.getQueueSize()).as("mails that have not had a turn").isGreaterThan(WAITING / 2);
    }

    private int unsent() {
        return database.sql("select count(*) from triage_referral where reference like 'STALLED-%' and sent_at is null")
                .query(Integer.class)
                .single();
    }
}
