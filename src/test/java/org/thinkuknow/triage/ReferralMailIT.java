package org.thinkuknow.triage;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.referral.AgencyDesk;
import org.thinkuknow.support.ChildWords;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** The e-mail that something waits leaves once, through a real mail server. */
class ReferralMailIT extends ReferralMailDesk {

    private static final String REQUEST = ChildWords.of("please see the child today");

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @AfterEach
    void theMailServerRuns() {
        if (!mail().isRunning()) {
            mail().start();
        }
    }

    @Test
    void eachAgencyIsToldThatSomethingWaitsAndNothingElse() throws Exception {
        var reference = referred();
        var police = arrived(reference + "-1");
        assertThat(police.getAllRecipients()[0]).hasToString("duty.kent@police.example");
        assertThat(police.getSubject()).isEqualTo("A referral waits for you: " + reference + "-1");
        assertThat(GreenMailUtil.getWholeMessage(police))
                .contains(agencies.linkOf(reference + "-1"))
                .contains("test copy")
                .contains("for three days, and for three more")
                .doesNotContain(ChildWords.MARKER, "man in a game");
        assertThat(arrived(reference + "-2").getAllRecipients()[0]).hasToString("duty.ken@services.example");
        eventually(() -> assertThat(sentAt(reference + "-1")).isTrue());
    }

    @Test
    void whileTheMailServerIsAwayTheReferralStaysAndItsMailLeavesLaterOnce() {
        var reference = failed();
        var shown = OFFICER.get(() -> desk.open(reference)).referrals();
        assertThat(shown)
                .singleElement()
                .satisfies(made -> assertThat(made.facts().sentAt()).isNull());
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.REFERRED);
        mail().start();
        eventually(() -> assertThat(sentAt(reference + "-1")).isTrue());
        assertThat(OFFICER.get(() -> desk.open(reference))
                        .referrals()
                        .getFirst()
                        .facts()
                        .sentAt())
                .isNotNull();
        eventually(() -> assertThat(waiting(reference + "-1")).isZero());
        assertThat(mailsOf(reference + "-1")).hasSize(1);
    }

    @Test
    void aMailThatAClockAheadHasDatedIsNotLeftUntilThatDate() {
        var reference = failed();
        put(reference, "publication_date = utc_timestamp(6) + interval 2 hour");
        mail().start();
        eventually(() -> assertThat(sentAt(reference + "-1")).isTrue());
    }

    @Test
    void whatAClockAheadTookUpAgainCountsFromNow() {
        var reference = failed();
        put(reference, "status = 'RESUBMITTED', last_resubmission_date = utc_timestamp(6) + interval 2 hour");
        eventually(() -> assertThat(database.sql("""
                select count(*) from EVENT_PUBLICATION where last_resubmission_date > utc_timestamp(6) + interval 1 hour and \
                serialized_event like ?""")
                        .param("%" + reference + "%")
                        .query(Integer.class)
                        .single())
                .isZero());
        put(reference, "status = 'FAILED'");
        mail().start();
        eventually(() -> assertThat(sentAt(reference + "-1")).isTrue());
    }

    @RepeatedTest(4)
    void aReferralThatIsHeardOfTwiceAtOnceIsMailedOnce() {
        var reference = assessed(Level.TWO);
        transaction.executeWithoutResult(status -> {
            OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), REQUEST));
            events.publishEvent(AgencyDesk.made(reference + "-1"));
        });
        eventually(() -> assertThat(waiting(reference + "-1")).isZero());
        assertThat(mailsOf(reference + "-1")).hasSize(1);
    }

    /** A case whose referral stands while its mail could not leave. */
    private String failed() {
        var reference = assessed(Level.TWO);
        mail().stop();
        OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), REQUEST));
        eventually(() -> assertThat(failures(reference + "-1"))
                .as("attempts that failed")
                .isPositive());
        return reference;
    }

    /** Changes the rows of what could not be finished. */
    private void put(String reference, String change) {
        database.sql(
                        ("update EVENT_PUBLICATION set %s where completion_date is null and event_type like '%%Referrals$Made' "
                                        + "and serialized_event like ?")
                                .formatted(change))
                .param("%" + reference + "%")
                .update();
    }

    private boolean sentAt(String referral) {
        return agencies.facts(referral).sentAt() != null;
    }

    private int waiting(String referral) {
        return database.sql(
                        "select count(*) from EVENT_PUBLICATION where completion_date is null and serialized_event like ?")
                .param("%" + referral + "%")
                .query(Integer.class)
                .single();
    }

    private int failures(String referral) {
        return database.sql(
                        "select count(*) from EVENT_PUBLICATION where status = 'FAILED' and serialized_event like ?")
                .param("%" + referral + "%")
                .query(Integer.class)
                .single();
    }
}
