package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.support.Acting;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.ShiftNow.InHand;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** What the board counts is what it lists, and who is at a desk is who has one open. */
class BoardIT extends BoardDesk {

    @Autowired
    private ShiftNow shift;

    @Test
    void whoeverAsksForTheQueueIsAtTheirDeskUntilItIsClosedForAWhile() {
        var here = new Acting("board-officer", "OFFICER");
        here.run(() -> queue.lanes(QueueFilter.ALL, 1));
        here.run(() -> queue.lanes(QueueFilter.ALL, 2));
        assertThat(SUPERVISOR.get(workload::officersOn))
                .extracting(StaffMember::username)
                .as("who has no account is given nothing")
                .contains("demo-officer", SECOND)
                .doesNotContain("board-officer");
        seen(SECOND, 3);
        assertThat(SUPERVISOR.get(workload::officersOn))
                .extracting(StaffMember::username)
                .contains("demo-officer")
                .doesNotContain(SECOND);
        assertThat(database.sql("select count(*) from triage_open_desk where officer = 'board-officer'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theBoardCountsWhatItListsAndWhatASecondOfficerIsAskedFor() {
        var asked = assessed(Level.ONE);
        OFFICER.run(() -> work.assess(asked, Level.TWO, "less than it seemed"));
        onCall();
        for (var choice : choices()) {
            var listed = SUPERVISOR.get(() -> workload.list(choice));
            assertThat(listed.rows()).hasSize(Math.min(100, listed.count()));
        }
        assertThat(SUPERVISOR
                        .get(() -> workload.list(BoardChoice.of(WaitsFor.SECOND_OFFICER, BoardChoice.Pace.ANY)))
                        .rows())
                .extracting(row -> row.facts().reference())
                .contains(asked);
        OFFICER.run(() -> work.keepLevel(asked));
        assertThat(SUPERVISOR
                        .get(() -> workload.list(BoardChoice.of(WaitsFor.SECOND_OFFICER, BoardChoice.Pace.ANY)))
                        .rows())
                .extracting(row -> row.facts().reference())
                .doesNotContain(asked);
        assertThat(SUPERVISOR.get(shift::people).inHand())
                .filteredOn(person -> SECOND.equals(person.username()))
                .singleElement()
                .extracting(InHand::on)
                .isEqualTo(true);
        assertThat(SUPERVISOR.get(shift::people).onCall().getFirst().names()).contains("Demo officer 2");
        var today = SUPERVISOR.get(shift::week).getLast();
        assertThat(today.received()).isPositive();
        assertThat(today.levelOne()).isPositive().isLessThanOrEqualTo(today.received());
    }

    private static List<BoardChoice> choices() {
        var choices = new ArrayList<>(List.of(BoardChoice.EVERYTHING, BoardChoice.with(BoardChoice.NOBODY)));
        for (var what : WaitsFor.values()) {
            for (var pace : BoardChoice.Pace.values()) {
                choices.add(BoardChoice.of(what, pace));
            }
        }
        return choices;
    }
}
