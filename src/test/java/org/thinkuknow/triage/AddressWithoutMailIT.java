package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.referral.ReferralFacts;
import org.thinkuknow.support.OtherMailServer;
import org.thinkuknow.support.Turns;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** A referral to an address that takes no mail: nobody goes on believing that the agency was told. */
class AddressWithoutMailIT extends TriageDesk {

    @Autowired
    private Roster roster;

    @Autowired
    private Reaches reaches;

    @AfterEach
    void nobodyIsOnCall() {
        Turns.clear(roster);
    }

    @Test
    void aRefusalForGoodEndsTheSendingStandsOnTheCaseAndIsToldToASupervisor() throws Exception {
        var now = Instant.now();
        Turns.put(
                roster,
                reaches,
                "demo-supervisor",
                "head@centre.example",
                EscalationTier.SUPERVISOR,
                now.minusSeconds(60),
                now.plus(Duration.ofHours(1)));
        try (var server = OtherMailServer.thatAnswers(mail(), "550 5.1.1 No such user")) {
            var reference = assessed(Level.TWO);
            OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), "please visit"));
            eventually(() -> assertThat(made(reference).refusedAt()).isNotNull());
            assertThat(made(reference).sentAt()).isNull();
            eventually(() -> assertThat(waiting(reference)).isZero());
            assertThat(acts(reference)).contains("could not tell");
            eventually(() -> assertThat(database.sql("select address from staff_alert where subject = ? and step = ?")
                            .params(reference, "no mail to " + reference + "-1")
                            .query(String.class)
                            .list())
                    .containsExactly("head@centre.example"));
        }
    }

    @Test
    void aRefusalForNowIsTriedAgain() throws Exception {
        var reference = assessed(Level.TWO);
        try (var server = OtherMailServer.thatAnswers(mail(), "450 4.2.1 mailbox busy")) {
            OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(POLICE), "please visit"));
            eventually(() ->
                    assertThat(server.callers()).as("tried more than once").isGreaterThan(1));
            assertThat(made(reference).refusedAt()).isNull();
            assertThat(waiting(reference)).isOne();
        }
        eventually(() -> assertThat(made(reference).sentAt()).isNotNull());
    }

    private ReferralFacts made(String reference) {
        return agencies.facts(reference + "-1");
    }

    private int waiting(String reference) {
        return database.sql(
                        "select count(*) from EVENT_PUBLICATION where event_type like '%Referrals$Made' and serialized_event like ?")
                .param("%" + reference + "%")
                .query(Integer.class)
                .single();
    }
}
