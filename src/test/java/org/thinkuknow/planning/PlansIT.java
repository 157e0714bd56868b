package org.thinkuknow.planning;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.thinkuknow.planning.LessonShelf.ShelfLesson;
import org.thinkuknow.support.Acting;

import java.util.List;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.TEACHER;

/** Whose a plan is, and what can be done with it. */
class PlansIT extends TwoStaffRooms {

    @Test
    void colleaguesOfASchoolShareAClassAndItsPlan() {
        var made = withLesson();
        assertThat(made.shared()).isTrue();
        assertThat(COLLEAGUE.get(() -> classes.mine(year()))).contains(made);
        COLLEAGUE.run(() -> changes.move(made.reference(), only(made).reference(), 1, weeks().get(3)));
        assertThat(only(made).week()).isEqualTo(weeks().get(3));
    }

    @Test
    void aTeacherWithoutASchoolHasHerClassesAlone() {
        var mine = ALONE.get(() -> classes.make(wanted(name())));
        assertThat(mine.shared()).isFalse();
        assertThat(ALONE.get(() -> plans.of(mine.reference())).lessons()).isEmpty();
        assertThat(List.of(TEACHER, ELSEWHERE))
                .allSatisfy(other -> assertThat(refusal(() -> other.run(() -> plans.of(mine.reference()))))
                        .isEqualTo(nowhere(other)));
    }

    @Test
    void anotherSchoolsClassAndOneThatNeverWasAreAnsweredAlike() {
        var made = withLesson();
        var lesson = only(made);
        for (var other : List.of(ELSEWHERE, ALONE)) {
            assertThat(other.get(() -> classes.mine(year()))).doesNotContain(made);
            for (Consumer<String> step : List.<Consumer<String>>of(
                    plans::of,
                    year::fill,
                    classes::remove,
                    next::of,
                    each -> changes.put(each, OTHER_LESSON, weeks().getFirst()),
                    each -> changes.move(each, lesson.reference(), 1, weeks().get(1)),
                    each -> changes.remove(each, lesson.reference(), 1),
                    each -> year.setFree(each, weeks().get(1), true))) {
                assertThat(refusal(() -> other.run(() -> step.accept(made.reference()))))
                        .isEqualTo(nowhere(other));
            }
            for (Consumer<String> step : List.<Consumer<String>>of(
                    plans::lesson,
                    teaching::preparation,
                    teaching::start,
                    taught::tick,
                    taught::takeBack,
                    each -> teaching.prepare(each, Preparation.NONE))) {
                assertThat(refusal(() -> other.run(() -> step.accept(lesson.reference()))))
                        .isEqualTo(refusal(() -> other.run(() -> step.accept("P-NO-SUCH"))));
            }
        }
        assertThat(only(made)).isEqualTo(lesson);
    }

    @Test
    void aForgedLessonOfAnotherClassIsNotMoved() {
        var elsewhere = ELSEWHERE.get(() -> classes.make(wanted(name())));
        ELSEWHERE.run(() -> changes.put(elsewhere.reference(), LESSON, weeks().getFirst()));
        var theirs =
                ELSEWHERE.get(() -> plans.of(elsewhere.reference())).lessons().getFirst();
        var mine = made();
        assertThat(refusal(
                        () -> TEACHER.run(() -> changes.move(mine.reference(), theirs.reference(), 1, weeks().get(2)))))
                .isEqualTo(refusal(
                        () -> TEACHER.run(() -> changes.move(mine.reference(), "P-NO-SUCH", 1, weeks().get(2)))));
        TEACHER.run(() -> changes.remove(mine.reference(), theirs.reference(), 1));
        assertThat(ELSEWHERE.get(() -> plans.of(elsewhere.reference())).lessons())
                .containsExactly(theirs);
    }

    @Test
    void whoeverMovesToAnotherSchoolLeavesTheClassesBehind() {
        var mover = new Acting("plan-mover", "TEACHER");
        isIn("demo-school", "Demo School", mover);
        var made = made();
        mover.run(() -> plans.of(made.reference()));
        isIn("plan-school", "School Elsewhere", mover);
        assertThat(refusal(() -> mover.run(() -> plans.of(made.reference())))).isEqualTo(nowhere(mover));
    }

    @Test
    void whoeverIsNoTeacherAndNobodyAreRefused() {
        var made = made();
        assertThatThrownBy(() -> OFFICER.run(() -> plans.of(made.reference())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> plans.of(made.reference()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void aLessonIsPutMovedAndTakenOut() {
        var made = withLesson();
        TEACHER.run(() -> changes.put(made.reference(), LESSON, weeks().getFirst()));
        assertThat(TEACHER.get(() -> plans.of(made.reference())).in(weeks().getFirst()))
                .as("pressing twice plans once")
                .hasSize(1);
        assertThat(refusal(() -> TEACHER.run(() -> changes.put(made.reference(), LESSON, weeks().get(1)))))
                .contains("in the plan already");
        TEACHER.run(() -> changes.remove(made.reference(), only(made).reference(), 1));
        TEACHER.run(() -> changes.remove(made.reference(), "P-GONE", 1));
        assertThat(TEACHER.get(() -> plans.of(made.reference())).lessons()).isEmpty();
    }

    @Test
    void aLessonGoesIntoNoHolidayNoFreeWeekAndNoOtherYear() {
        var made = withLesson();
        var free = weeks().get(4);
        TEACHER.run(() -> year.setFree(made.reference(), free, true));
        for (var week : List.of(
                free,
                weeks().getFirst().minusWeeks(1),
                free.plusDays(1),
                calendar.weeks(year().next()).getFirst())) {
            assertThat(refusal(() -> TEACHER.run(() -> changes.put(made.reference(), OTHER_LESSON, week))))
                    .contains("week");
            assertThat(refusal(() -> TEACHER.run(
                            () -> changes.move(made.reference(), only(made).reference(), 1, week))))
                    .contains("week");
        }
        assertThat(refusal(() -> TEACHER.run(() -> year.setFree(made.reference(), weeks().getFirst(), true))))
                .contains("There is a lesson");
        TEACHER.run(() -> year.setFree(made.reference(), free, false));
        TEACHER.run(() -> changes.put(made.reference(), OTHER_LESSON, free));
    }

    @Test
    void aReadyMadePlanHasEveryLessonInOrderInWeeksThatAreFree() {
        var made = withLesson();
        var free = weeks().get(1);
        TEACHER.run(() -> year.setFree(made.reference(), free, true));
        assertThat(TEACHER.get(() -> year.fill(made.reference()))).isZero();
        var plan = TEACHER.get(() -> plans.of(made.reference()));
        assertThat(plan.lessons())
                .hasSize(8)
                .extracting(PlannedLesson::week)
                .doesNotHaveDuplicates()
                .isSubsetOf(weeks())
                .doesNotContain(free);
        var order = shelf.of(made.band()).stream()
                .map(ShelfLesson::address)
                .filter(each -> !each.equals(LESSON))
                .toList();
        assertThat(plan.lessons().stream().map(PlannedLesson::lesson).filter(each -> !each.equals(LESSON)))
                .isEqualTo(order);
        assertThat(plan.find(LESSON).orElseThrow().week())
                .as("what was planned stays")
                .isEqualTo(weeks().getFirst());
    }

    private String nowhere(Acting who) {
        return refusal(() -> who.run(() -> plans.of("C-NO-SUCH")));
    }
}
