package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.referral.ReferralChanged;
import org.thinkuknow.support.ChildWords;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** Two reports are one matter: whoever does not have one of them leaves a half of it open, and that half is seen in the leading case. */
class MergedHalvesIT extends CaseJoiningDesk {

    private static final Agency SURREY = new Agency(Agency.Kind.POLICE, "surrey", "Surrey Police");

    @Autowired
    private EscalationRows escalations;

    @Autowired
    private ResponseTimes times;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void aForceThatDoesNotHaveAMergedCaseIsMissedInTheLeadingOneAtOnce() {
        var part = referred();
        var lead = leadOf(part);
        assertThat(due(lead).until()).as("its own time to refer").isAfter(Instant.now());

        notOurs(part + "-1");
        eventually(() -> assertThat(facts(lead).asked().notTheirs()).isNotNull());
        assertThat(facts(lead).asked().missingWords()).endsWith(": Kent Police say Surrey Police");
        assertThat(facts(lead).asked().police())
                .as("the next step is to refer to another force")
                .isFalse();
        assertThat(due(lead).what()).isEqualTo("referral");
        assertThat(due(lead).until()).as("at once").isBeforeOrEqualTo(Instant.now());
        assertThat(facts(lead).standing().unseen()).isTrue();
        eventually(() -> assertThat(escalations.of(lead))
                .extracting(Escalation::what)
                .as("it wakes people")
                .contains("referral"));

        OFFICER.run(() -> caseReferrals.referToAll(lead, List.of(SURREY, SERVICES), ChildWords.of("please visit")));
        assertThat(facts(lead).asked().notTheirs()).isNull();
        assertThat(due(lead).what()).isEqualTo("acknowledgement");
        OFFICER.run(() -> byTelephone(part + "-2", "Ms Brown"));
        assertThat(Deadline.of(facts(part), times).map(Deadline::what))
                .as("whoever says that it is not theirs is not waited for")
                .isNotEqualTo(Optional.of("acknowledgement"));
    }

    @Test
    void anAgencyThatDoesNotHaveTheLeadingCaseIsMissedThere() {
        var part = referred();
        var lead = leadOf(part);
        OFFICER.run(() -> caseReferrals.referToAll(lead, List.of(POLICE, SERVICES), ChildWords.of("please visit")));
        notOurs(lead + "-1");
        assertThat(facts(lead).asked().missing()).containsExactly(Agency.Kind.POLICE);
        assertThat(due(lead).what()).isEqualTo("referral to the police");
        assertThat(due(lead).until()).as("at once").isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void whereAForceHasTheLeadingCaseNoHalfIsOpenAndTheAnswerIsSeenThere() {
        var part = referred();
        var lead = leadOf(part);
        OFFICER.run(() -> {
            caseReferrals.referToAll(lead, List.of(SURREY, SERVICES), ChildWords.of("please visit"));
            byTelephone(lead + "-1", "Sgt Clark");
        });
        notOurs(part + "-1");
        eventually(() -> assertThat(facts(lead).standing().unseen()).isTrue());
        assertThat(facts(lead).asked().isBoth()).isTrue();
        assertThat(facts(lead).asked().notTheirs()).isNull();
    }

    @Test
    void noMailToTheForceOfAMergedCaseIsMissedInTheLeadingOne() {
        var part = referred();
        var lead = leadOf(part);
        transaction.executeWithoutResult(status -> {
            database.sql("update triage_referral set refused_at = now(6) where reference = ?")
                    .param(part + "-1")
                    .update();
            events.publishEvent(new ReferralChanged(part));
        });
        eventually(() -> assertThat(facts(lead).asked().notTheirs()).isNotNull());
        assertThat(facts(lead).asked().missingWords()).endsWith(": no mail reaches Kent Police");
        assertThat(due(lead).until()).as("at once").isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void whatWasDeclinedBeforeTheMergeGoesWithItAndComesBackWithTheSplit() {
        var part = referred();
        notOurs(part + "-1");
        var lead = leadOf(part);
        assertThat(facts(lead).asked().notTheirs()).isNotNull();
        assertThat(due(lead).until()).as("at once").isBeforeOrEqualTo(Instant.now());
        OFFICER.run(() -> joining.split(part));
        assertThat(facts(lead).asked().notTheirs()).isNull();
        assertThat(due(lead).until()).as("its own time").isAfter(Instant.now());
        assertThat(due(part).what()).isEqualTo("referral to the police");
        assertThat(due(part).until()).as("at once").isBeforeOrEqualTo(Instant.now());
    }

    /** A level-one case of the officer that leads from now on. */
    private String leadOf(String part) {
        var lead = assessed(Level.ONE);
        OFFICER.run(() -> {
            joining.merge(lead, part);
            work.assess(lead, Level.ONE, "");
        });
        return lead;
    }

    private void notOurs(String referral) {
        assertThat(plainBrowser()
                        .post(
                                agencies.linkOf(referral) + "/answer",
                                Map.of("kind", "NOT_OURS", "words", SURREY.name(), "code", agencies.codeOf(referral)))
                        .status())
                .isEqualTo(200);
    }

    private Deadline due(String reference) {
        return Deadline.of(facts(reference), times).orElseThrow();
    }
}
