package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Turns;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** The steps that tests of cases that become level one share: an officer is on call. */
abstract class RaisedCaseDesk extends TriageDesk {

    static final String ADDRESS = "night@centre.example";
    static final String SUICIDE = "im going to kill myself tonight i have the pills";
    static final Duration UNREAD = Duration.ofMinutes(5);

    @Autowired
    Roster roster;

    @Autowired
    Reaches reaches;

    @Autowired
    CaseWatch watch;

    @Autowired
    EscalationRows escalations;

    @Autowired
    LevelOneRises rises;

    @Autowired
    RisenCases risen;

    @BeforeEach
    void anOfficerIsOnCall() {
        var now = Instant.now();
        Turns.put(
                roster,
                reaches,
                "demo-officer-2",
                ADDRESS,
                EscalationTier.OFFICER,
                now.minusSeconds(60),
                now.plus(Duration.ofHours(8)));
    }

    @AfterEach
    void nobodyIsOnCall() {
        Turns.clear(roster);
    }

    Filed taken() {
        var filed = reported(DangerAnswer.UNSURE);
        OFFICER.run(() -> {
            work.claim(filed.reference());
            work.assess(filed.reference(), Level.TWO, "");
        });
        return filed;
    }

    /** Ends when the case has heard of it. */
    void writes(Filed filed, String words) {
        var before = facts(filed.reference()).times().wroteAt();
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of(words)));
        eventually(() -> assertThat(facts(filed.reference()).times().wroteAt())
                .isNotNull()
                .isNotEqualTo(before));
    }
}
