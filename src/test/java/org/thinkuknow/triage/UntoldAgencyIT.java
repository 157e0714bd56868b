package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.referral.ReferralChanged;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;

/** An agency that could not be told, or whose link ended, does not have the child. */
class UntoldAgencyIT extends TriageDesk {

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ResponseTimes times;

    @Test
    void anAddressThatTakesNoMailCountsAsNotAskedUntilTheAgencyAcknowledgesByTelephone() {
        var reference = referred();
        changed(reference, "refused_at = now(6)");
        var asked = facts(reference).asked();
        assertThat(asked.missing()).containsExactly(Agency.Kind.POLICE);
        assertThat(asked.missingWords()).startsWith("police not asked: no mail reaches ");
        assertThat(due(reference).what()).isEqualTo("referral to the police");
        assertThat(due(reference).until()).as("at once").isBeforeOrEqualTo(Instant.now());

        OFFICER.run(() -> byTelephone(reference + "-1", "Sgt Adams"));
        assertThat(facts(reference).asked().isBoth()).isTrue();
        assertThat(facts(reference).asked().notTheirs()).isNull();
        assertThat(due(reference).what()).isEqualTo("acknowledgement");
    }

    @Test
    void aLinkThatEndsUnansweredCountsAsNotAskedOnceItHasEnded() {
        var reference = referred();
        changed(reference, "made_at = made_at - interval 71 hour");
        assertThat(facts(reference).asked().isBoth()).as("it can be read still").isTrue();

        database.sql(
                        "update triage_referral set made_at = made_at - interval 2 hour, due_at = due_at - interval 71 hour, "
                                + "remind_at = now(6) - interval 1 minute where reference = ?")
                .param(reference + "-1")
                .update();
        agencies.remind();
        assertThat(facts(reference).asked().missingWords())
                .startsWith("police not asked: the link of ")
                .endsWith(" ended unanswered");
        assertThat(due(reference).what()).isEqualTo("referral to the police");
    }

    private void changed(String reference, String column) {
        transaction.executeWithoutResult(status -> {
            database.sql("update triage_referral set " + column + " where reference = ?")
                    .param(reference + "-1")
                    .update();
            events.publishEvent(new ReferralChanged(reference));
        });
    }

    private Deadline due(String reference) {
        return Deadline.of(facts(reference), times).orElseThrow();
    }
}
