package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.shift.Welfare;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.OpenCase.WrittenNote;
import org.thinkuknow.triage.ShiftNow.InHand;

import java.time.Duration;
import java.util.Map;

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
    private ShiftNow shift;

    @BeforeEach
    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from triage_distress where officer = 'shift-officer'")
                .update();
        database.sql("delete from triage_shift_note where written_by = 'shift-officer'")
                .update();
        database.sql("update triage_case set owner = null where owner = 'shift-officer'")
                .update();
    }

    @Test
    void everyCaseGoesBackWithTheNote() {
        var first = taken(DangerAnswer.YES);
        var second = taken(DangerAnswer.NO);
        assertThat(TIRED.get(handOver::mine))
                .extracting(each -> each.facts().reference())
                .as("the most urgent first")
                .containsExactly(first, second);
        assertThat(TIRED.<Integer>get(() -> handOver.giveBack(new HandOverSheet("", Map.of(first, NOTE)))))
                .isEqualTo(2);
        assertThat(facts(first).standing().owner()).isNull();
        assertThat(facts(second).standing().state()).isEqualTo(CaseState.RECEIVED);
        assertThat(OFFICER.get(() -> desk.open(first)).notes())
                .extracting(WrittenNote::text)
                .containsExactly("Hand-over: " + NOTE);
        assertThat(OFFICER.get(() -> desk.open(second)).notes()).isEmpty();
        assertThat(acts("shift-officer")).contains("handed over");
    }

    @Test
    void withoutANoteNothingGoesBack() {
        var reference = taken(DangerAnswer.NO);
        assertThatThrownBy(() -> TIRED.run(() -> handOver.giveBack(new HandOverSheet(" ", Map.of(reference, " ")))))
                .isInstanceOf(TriageRefused.class)
                .hasMessageContaining("need to know");
        assertThat(facts(reference).standing().owner()).isEqualTo("shift-officer");
        TIRED.run(() -> handOver.giveBack(new HandOverSheet(NOTE, Map.of())));
        assertThatThrownBy(() -> TIRED.run(() -> handOver.giveBack(new HandOverSheet(NOTE, Map.of()))))
                .hasMessageContaining("no case to hand over");
    }

    @Test
    void whatIsHardIsCountedOncePerCaseAndDay() {
        for (var number = 0; number < 7; number++) {
            var reference = "HARD-" + number;
            TIRED.run(() -> welfare.opened(reference));
            TIRED.run(() -> welfare.opened(reference));
        }
        assertThat(TIRED.get(welfare::openedToday)).isEqualTo(7);
        assertThat(TIRED.get(welfare::isHeavy)).isFalse();
        TIRED.run(() -> welfare.opened("HARD-7"));
        assertThat(TIRED.get(welfare::isHeavy)).isTrue();
    }

    @Test
    void whatIsLateIsCountedForWhoHasItAndOnlyWhileItIsLate() {
        var first = taken(DangerAnswer.YES);
        var second = taken(DangerAnswer.UNSURE);
        assertThat(inHand())
                .extracting(InHand::open, InHand::levelOne, InHand::overdue)
                .containsExactly(2, 1, 0);
        clocksBegan(first, Duration.ofMinutes(61));
        assertThat(inHand().overdue())
                .as("level one is referred within the hour")
                .isEqualTo(1);
        assertThat(inHand().next()).extracting(Deadline::what).isEqualTo("referral");
        clocksBegan(second, Duration.ofHours(23));
        assertThat(inHand().overdue()).as("level two has a day for the reply").isEqualTo(1);
        clocksBegan(second, Duration.ofHours(25));
        assertThat(inHand().overdue()).isEqualTo(2);
        TIRED.run(() -> work.writeToChild(second, ChildWords.of("We have read it")));
        assertThat(inHand().overdue()).as("the child has an answer").isEqualTo(1);
        TIRED.run(() -> work.release(first));
        assertThat(inHand())
                .extracting(InHand::open, InHand::levelOne, InHand::overdue)
                .containsExactly(1, 0, 0);
        assertThat(inHand().on())
                .as("no desk of theirs is open, and they are not on call")
                .isFalse();
        assertThatThrownBy(() -> OFFICER.get(shift::people)).isInstanceOf(AccessDeniedException.class);
    }

    private InHand inHand() {
        return SUPERVISOR.get(shift::people).inHand().stream()
                .filter(each -> "shift-officer".equals(each.name()))
                .findFirst()
                .orElseThrow();
    }

    /** The clock stands where it is, and the case's own clocks began so long before: all that counts is the time between. */
    private void clocksBegan(String reference, Duration ago) {
        database.sql("update triage_case set clocks_from = utc_timestamp(6) - interval ? second where reference = ?")
                .params(ago.toSeconds(), reference)
                .update();
    }

    private String taken(DangerAnswer meeting) {
        var reference = reported(meeting).reference();
        TIRED.run(() -> work.claim(reference));
        return reference;
    }
}
