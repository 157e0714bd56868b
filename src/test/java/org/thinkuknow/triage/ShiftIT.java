package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.report.Answer;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** A shift begins, weighs and ends. */
class ShiftIT extends TriageDesk {

    private static final Acting TIRED = new Acting("shift-officer", "OFFICER");
    private static final String NOTE = ChildWords.of("waits for the school to call back");

    @Autowired
    private HandOver handOver;
    @Autowired
    private Welfare welfare;
    @Autowired
    private Load load;

    @BeforeEach
    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from triage_distress where officer = 'shift-officer'").update();
        database.sql("update triage_case set owner = null where owner = 'shift-officer'").update();
    }

    @Test
    void everyCaseGoesBackWithTheNote() {
        var first = taken(Answer.YES);
        var second = taken(Answer.NO);
        assertThat(TIRED.get(handOver::mine)).isEqualTo(2);
        assertThat(TIRED.get(() -> handOver.giveBack(NOTE))).isEqualTo(2);
        assertThat(facts(first).owner()).isNull();
        assertThat(facts(second).state()).isEqualTo(CaseState.RECEIVED);
        assertThat(OFFICER.get(() -> desk.open(first)).notes()).extracting(WrittenNote::text).containsExactly("Hand-over: " + NOTE);
        assertThat(acts("shift-officer")).contains("handed over");
    }

    @Test
    void withoutANoteNothingGoesBack() {
        var reference = taken(Answer.NO);
        assertThatThrownBy(() -> TIRED.run(() -> handOver.giveBack(" "))).isInstanceOf(TriageRefused.class).hasMessageContaining("need to know");
        assertThat(facts(reference).owner()).isEqualTo("shift-officer");
        TIRED.run(() -> handOver.giveBack(NOTE));
        assertThatThrownBy(() -> TIRED.run(() -> handOver.giveBack(NOTE))).hasMessageContaining("no case to hand over");
    }

    @Test
    void whatIsHardIsCountedOncePerCaseAndDay() {
        for (var number = 0; number < 7; number++) {
            var reference = "HARD-" + number;
            TIRED.run(() -> welfare.opened(reference));
            TIRED.run(() -> welfare.opened(reference));
        }
        assertThat(TIRED.get(welfare::openedToday)).isEqualTo(7);
        assertThat(TIRED.get(welfare::isMuch)).isFalse();
        TIRED.run(() -> welfare.opened("HARD-7"));
        assertThat(TIRED.get(welfare::isMuch)).isTrue();
    }

    @Test
    void aSupervisorSeesWhoHasHowMuchAndWhatCameLate() {
        var late = taken(Answer.YES);
        var before = levelOne();
        database.sql("update triage_case set received_at = received_at - interval 2 hour, clocks_from = clocks_from - interval 2 hour where reference = ?").param(late).update();
        assertThat(levelOne().lateThisWeek()).isEqualTo(before.lateThisWeek() + 1);
        assertThat(levelOne().overdue()).isEqualTo(Math.min(before.overdue() + 1, LanePage.MOST_COUNTED + 1));
        assertThat(SUPERVISOR.get(load::officers)).contains(new Load.OfOfficer("shift-officer", 1, 1));
        assertThat(SUPERVISOR.get(load::levels)).extracting(Load.OfLevel::level).containsExactly(Level.values());
        assertThatThrownBy(() -> OFFICER.get(load::levels)).isInstanceOf(AccessDeniedException.class);
    }

    private Load.OfLevel levelOne() {
        return SUPERVISOR.get(load::levels).getFirst();
    }

    private String taken(Answer meeting) {
        var reference = reported(meeting).reference();
        TIRED.run(() -> work.claim(reference));
        return reference;
    }
}
