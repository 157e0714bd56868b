package org.thinkuknow.outreach;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.support.Acting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** Lists of visits hold one's own, and are read page by page, however many there are. */
class VisitListsIT extends VisitDesk {

    private static final Acting PLANNER = new Acting("paging-educator", "EDUCATOR");
    private static final Acting STRANGER = new Acting("other-educator", "EDUCATOR");
    private static final LocalDate MONTH = LocalDate.of(2031, 3, 1);
    private static final LocalDate NEXT = MONTH.plusMonths(1);

    @AfterEach
    void leaveNone() {
        database.sql("delete from visit where leader = ?")
                .param(PLANNER.username())
                .update();
    }

    @Test
    void everyVisitIsOnOnePageAndOfThoseThatBeginAtOnceNoneIsLeftOut() {
        var planned = plan(120);
        var earliestFirst = all(PLANNER, place -> lists.between(MONTH, NEXT, place));
        assertThat(earliestFirst).containsExactlyInAnyOrderElementsOf(planned);
        assertThat(earliestFirst)
                .isSortedAccordingTo((one, other) -> begins(one).compareTo(begins(other)));
        var newestFirst = all(PLANNER, place -> lists.newest(Optional.empty(), place));
        assertThat(newestFirst).isEqualTo(reversed(earliestFirst));
        assertThat(all(PLANNER, place -> lists.newest(Optional.of(VisitState.PLANNED), place)))
                .isEqualTo(newestFirst);
        assertThat(all(PLANNER, place -> lists.newest(Optional.of(VisitState.HELD), place)))
                .isEmpty();
        assertThat(PLANNER.get(() -> lists.newest(Optional.empty(), Optional.empty())))
                .satisfies(page -> {
                    assertThat(page.visits()).hasSize(VisitLists.MOST);
                    assertThat(page.next()).isPresent();
                });
    }

    @Test
    void aVisitThatIsPlannedMeanwhileMovesNoOther() {
        plan(60);
        var first = PLANNER.get(() -> lists.newest(Optional.empty(), Optional.empty()));
        var rest = PLANNER.get(() -> lists.newest(Optional.empty(), first.next()));
        plan(1, NEXT);
        assertThat(PLANNER.get(() -> lists.newest(Optional.empty(), first.next())))
                .isEqualTo(rest);
    }

    @Test
    void nobodyButWhoGoesAndSupervisorsHaveThem() {
        var planned = plan(3);
        assertThat(all(STRANGER, place -> lists.between(MONTH, NEXT, place))).isEmpty();
        assertThat(all(STRANGER, place -> lists.newest(Optional.empty(), place)))
                .isEmpty();
        assertThat(STRANGER.get(() -> lists.month(MONTH, NEXT)).visits()).isEmpty();
        assertThat(all(SUPERVISOR, place -> lists.between(MONTH, NEXT, place)))
                .containsExactlyInAnyOrderElementsOf(planned);
        assertThat(all(SUPERVISOR, place -> lists.newest(Optional.of(VisitState.PLANNED), place)))
                .containsAll(planned);
        assertThatThrownBy(() -> OFFICER.run(() -> lists.toCallBack(Optional.empty())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMonthWithVeryManySaysOfEachDayHowManyThereAre() {
        plan(150);
        assertThat(PLANNER.get(() -> lists.month(MONTH, NEXT))).satisfies(month -> {
            assertThat(month.visits()).hasSize(150);
            assertThat(month.numbers()).isEmpty();
        });
        plan(1);
        assertThat(PLANNER.get(() -> lists.month(MONTH, NEXT))).satisfies(month -> {
            assertThat(month.visits()).isEmpty();
            assertThat(month.numbers().keySet()).allMatch(day -> !day.isBefore(MONTH) && day.isBefore(NEXT));
            assertThat(month.numbers().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(151);
        });
    }

    private List<String> plan(int number) {
        return plan(number, MONTH);
    }

    /** Some on each day, three of each at one moment. */
    private List<String> plan(int number, LocalDate from) {
        var planned = new ArrayList<String>();
        for (var one = 0; one < number; one++) {
            var wanted = SomeVisit.on(from.plusDays(one / 3 % 28), "PAGE-" + one, Set.of());
            planned.add(PLANNER.get(() -> visits.plan(UUID.randomUUID(), wanted)));
        }
        return planned;
    }

    private String begins(String reference) {
        return database.sql("select concat(starts_at, reference) from visit where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    private static List<String> reversed(List<String> list) {
        var other = new ArrayList<>(list);
        Collections.reverse(other);
        return other;
    }
}
