package org.thinkuknow.planning;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** Two colleagues change one plan in the same instant, or one presses twice: nothing is lost, and who came second is told. */
class PlansAtOnceIT extends TwoStaffRooms {

    @RepeatedTest(3)
    void ofTwoWhoMoveALessonOneIsToldWhoWasQuicker() {
        var made = withLesson();
        var lesson = only(made);
        var ended = AtOnce.run(
                step(
                        TEACHER,
                        () -> changes.move(made.reference(), lesson.reference(), lesson.revision(), weeks().get(5))),
                step(
                        COLLEAGUE,
                        () -> changes.move(made.reference(), lesson.reference(), lesson.revision(), weeks().get(9))));
        assertThat(ended).filteredOn(AtOnce.Ended::succeeded).hasSize(1);
        assertThat(ended.stream().flatMap(each -> each.failure().stream()))
                .singleElement()
                .isInstanceOf(PlanRefused.class)
                .asInstanceOf(InstanceOfAssertFactories.THROWABLE)
                .hasMessageMatching("(Demo teacher|Ada plan-colleague) changed .* a moment ago.*");
        assertThat(only(made).week()).isEqualTo(weeks().get(ended.getFirst().succeeded() ? 5 : 9));
    }

    @Test
    void whatAColleagueHasMovedIsNotTakenOutByWhoSawItElsewhere() {
        var made = withLesson();
        var seen = only(made);
        COLLEAGUE.run(() -> changes.move(made.reference(), seen.reference(), seen.revision(), weeks().get(2)));
        assertThat(refusal(
                        () -> TEACHER.run(() -> changes.remove(made.reference(), seen.reference(), seen.revision()))))
                .startsWith("Ada plan-colleague changed");
        assertThat(only(made).week()).isEqualTo(weeks().get(2));
    }

    @RepeatedTest(3)
    void aLessonThatTwoPutIntoDifferentWeeksIsPlannedOnceAndTheOtherIsTold() {
        var made = made();
        var ended = AtOnce.run(
                step(TEACHER, () -> changes.put(made.reference(), LESSON, weeks().get(1))),
                step(COLLEAGUE, () -> changes.put(made.reference(), LESSON, weeks().get(2))));
        assertThat(ended).filteredOn(AtOnce.Ended::succeeded).hasSize(1);
        assertThat(TEACHER.get(() -> plans.of(made.reference())).lessons()).hasSize(1);
    }

    @Test
    void ofTwoWhoCarryAClassIntoTheNextYearBothGetTheSameOne() {
        var group = YearGroup.of("year-5").orElseThrow();
        var now =
                TEACHER.get(() -> classes.make(new NewClass("5 " + name(), group, group.band(), calendar.thisYear())));
        var ended = AtOnce.run(List.of(TEACHER, COLLEAGUE, TEACHER, COLLEAGUE).stream()
                .map(who -> (Callable<SchoolClass>) () -> who.get(() -> nextYear.carry(now.reference())))
                .toList());
        assertThat(ended).allMatch(AtOnce.Ended::succeeded);
        assertThat(ended.stream().flatMap(each -> each.result().stream()).distinct())
                .hasSize(1);
        TEACHER.run(() -> classes.remove(now.reference()));
    }

    @Test
    void differentLessonsThatTwoPutAreBothThere() {
        var made = made();
        assertThat(AtOnce.run(
                        step(TEACHER, () -> changes.put(made.reference(), LESSON, weeks().get(1))),
                        step(COLLEAGUE, () -> changes.put(made.reference(), OTHER_LESSON, weeks().get(1)))))
                .allMatch(AtOnce.Ended::succeeded);
        assertThat(TEACHER.get(() -> plans.of(made.reference())).in(weeks().get(1)))
                .hasSize(2);
    }

    @Test
    void aReadyMadePlanThatManyPressForIsMadeOnce() {
        var made = made();
        var presses = Stream.of(TEACHER, COLLEAGUE, TEACHER, COLLEAGUE)
                .map(who -> (Callable<Integer>) () -> who.get(() -> year.fill(made.reference())))
                .toList();
        assertThat(AtOnce.run(presses)).allMatch(AtOnce.Ended::succeeded);
        assertThat(TEACHER.get(() -> plans.of(made.reference())).lessons())
                .hasSize(8)
                .extracting(PlannedLesson::week)
                .doesNotHaveDuplicates();
    }

    @Test
    void aWeekIsNotLeftFreeWhileALessonGoesThere() {
        var made = made();
        var week = weeks().get(6);
        AtOnce.run(
                step(TEACHER, () -> changes.put(made.reference(), LESSON, week)),
                step(COLLEAGUE, () -> year.setFree(made.reference(), week, true)));
        var plan = TEACHER.get(() -> plans.of(made.reference()));
        assertThat(plan.in(week).isEmpty()).isEqualTo(plan.weeksOff().contains(week));
    }

    @Test
    void pressingTwiceMakesOneClassAndAnotherOfThatNameIsRefused() {
        var name = name();
        var made = AtOnce.run(Collections.nCopies(
                4, (Callable<SchoolClass>) () -> TEACHER.get(() -> classes.make(wanted(name)))));
        assertThat(made)
                .allMatch(AtOnce.Ended::succeeded)
                .extracting(each -> each.result().orElseThrow().reference())
                .containsOnly(made.getFirst().result().orElseThrow().reference());
        var other = new NewClass(
                name,
                YearGroup.of("year-9").orElseThrow(),
                YearGroup.of("year-9").orElseThrow().band(),
                year());
        assertThat(refusal(() -> COLLEAGUE.run(() -> classes.make(other)))).contains("There is a class " + name);
    }

    private static Callable<Boolean> step(Acting who, Runnable step) {
        return () -> who.get(() -> {
            step.run();
            return true;
        });
    }
}
