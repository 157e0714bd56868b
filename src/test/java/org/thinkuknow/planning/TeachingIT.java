package org.thinkuknow.planning;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveLesson.Pace;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.ownlessons.OwnExample;
import org.thinkuknow.ownlessons.OwnLessons;
import org.thinkuknow.planning.LessonShelf.ShelfLesson;
import org.thinkuknow.support.AtOnce;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** From the plan into the live lesson and back. */
class TeachingIT extends TwoStaffRooms {

    @Autowired
    private LiveLessons live;

    @Autowired
    private OwnLessons own;

    @Autowired
    private OwnExample example;

    @Autowired
    private RunningOrders orders;

    @AfterEach
    void lessonsEnd() {
        TEACHER.run(() -> live.running().stream()
                .filter(lesson -> lesson.lesson().equals(LESSON))
                .forEach(lesson -> live.end(lesson.code())));
    }

    @Test
    void aPreparedLessonStartsAsItWasPreparedAndIsNotedAsTaught() {
        var made = withLesson();
        var lesson = only(made).reference();
        TEACHER.run(() -> teaching.prepare(lesson, new Preparation(Pace.OWN, "Start with step two.", Set.of())));
        assertThat(COLLEAGUE.get(() -> teaching.preparation(lesson)))
                .as("notes are the teacher's own")
                .isEqualTo(Preparation.NONE);
        var code = TEACHER.get(() -> teaching.start(lesson));
        assertThat(TEACHER.get(() -> live.mine(code)).lesson().pace()).isEqualTo(Pace.OWN);
        assertThat(TEACHER.get(teaching::notesAtHand))
                .extracting(Teaching.Noted::notes)
                .contains("Start with step two.");
        assertThat(COLLEAGUE.get(teaching::notesAtHand)).isEmpty();
        assertThat(only(made).taught()).contains(calendar.today());
        assertThat(only(made).taughtLive())
                .contains(TEACHER.get(() -> live.mine(code)).lesson().reference());
    }

    @Test
    void whatWasLeftOutIsNotTaughtAndTheStepThatSaysHowToTellSomeoneAlwaysIs() {
        var lesson = only(withLesson()).reference();
        var whole = TEACHER.get(() -> teaching.parts(LESSON)).orElseThrow();
        var help = "step-" + whole.lesson().steps().size();
        var question = whole.lesson().slug() + "-none";
        TEACHER.run(
                () -> teaching.prepare(lesson, new Preparation(Pace.TOGETHER, "", Set.of("step-2", help, question))));
        assertThat(TEACHER.get(() -> teaching.preparation(lesson)).leftOut()).contains("step-2", help);
        var code = TEACHER.get(() -> teaching.start(lesson));
        var running = TEACHER.get(() -> live.mine(code)).lesson();
        assertThat(orders.of(running).orElseThrow().steps())
                .extracting(LessonStep::id)
                .hasSize(whole.steps().size() - 1)
                .contains("step-1", "step-3", help)
                .doesNotContain("step-2");
        TEACHER.run(() -> live.show(code, "step-1"));
        TEACHER.run(() -> live.move(code, 1));
        assertThat(TEACHER.get(() -> live.mine(code)).lesson().step()).isEqualTo("step-3");
        TEACHER.run(() -> teaching.prepare(lesson, new Preparation(Pace.OWN, "", Set.of("step-1"))));
        assertThat(TEACHER.get(() -> teaching.start(lesson))).isEqualTo(code);
        assertThat(TEACHER.get(() -> live.mine(code)).lesson())
                .as("a lesson that has begun stays as it is")
                .satisfies(now -> assertThat(now.leftOut()).doesNotContain("step-1"))
                .satisfies(now -> assertThat(now.pace()).isEqualTo(Pace.TOGETHER));
    }

    @Test
    void aLessonThatIsInNoPlanStartsFromItsCardAsItWasPrepared() {
        TEACHER.run(
                () -> teaching.prepareApart(LESSON, new Preparation(Pace.OWN, "Bring the cards.", Set.of("step-3"))));
        assertThat(COLLEAGUE.get(() -> teaching.preparationApart(LESSON))).isEqualTo(Preparation.NONE);
        var code = TEACHER.get(() -> live.start(LESSON));
        assertThat(TEACHER.get(() -> live.mine(code)).lesson())
                .extracting(LiveLesson::pace, LiveLesson::leftOut)
                .containsExactly(Pace.OWN, Set.of("step-3"));
        TEACHER.run(() -> live.end(code));
        assertThat(refusal(() -> TEACHER.run(() -> teaching.prepareApart("/learn/7-11/none", Preparation.NONE))))
                .contains("no lesson with that address");
        assertThat(refusal(() -> TEACHER.run(() ->
                        teaching.prepareApart(LESSON, new Preparation(Pace.OWN, "", Set.of("a blank", "' or 1=1"))))))
                .contains("no lesson with that address");
        TEACHER.run(() -> teaching.prepareApart(LESSON, Preparation.NONE));
    }

    @Test
    void pressingStartTwiceStartsOneLesson() {
        var lesson = only(withLesson()).reference();
        var started =
                AtOnce.run(Collections.nCopies(4, (Callable<String>) () -> TEACHER.get(() -> teaching.start(lesson))));
        assertThat(started)
                .allMatch(AtOnce.Ended::succeeded)
                .extracting(each -> each.result().orElseThrow())
                .containsOnly(started.getFirst().result().orElseThrow());
    }

    @Test
    void aLessonThatRunsWithOneClassIsNotGivenToAnother() {
        var code = TEACHER.get(() -> teaching.start(only(withLesson()).reference()));
        var other = withLesson();
        assertThat(refusal(() -> TEACHER.run(() -> teaching.start(only(other).reference()))))
                .contains("still runs with another class", code);
        assertThat(only(other).isTaught()).isFalse();
        TEACHER.run(() -> live.end(code));
        assertThat(TEACHER.get(() -> teaching.start(only(other).reference()))).isNotEqualTo(code);
    }

    @Test
    void aLessonThatRunsWithoutAPlanAndHasPupilsIsAskedAboutAndBegunAnew() {
        var code = TEACHER.get(() -> live.start(LESSON));
        TEACHER.run(() -> live.move(code, 1));
        var mine = withLesson();
        var lesson = only(mine).reference();
        assertThat(refusal(() -> TEACHER.run(() -> teaching.start(lesson)))).contains(code);
        var running = TEACHER.get(() -> teaching.runsWithOthers(lesson)).orElseThrow();
        var anew = AtOnce.run(Collections.nCopies(3, (Callable<String>) () ->
                TEACHER.get(() -> teaching.startAnew(lesson, running.lesson().reference()))));
        assertThat(anew)
                .extracting(each -> each.result().orElseThrow())
                .containsOnly(anew.getFirst().result().orElseThrow())
                .doesNotContain(code);
        assertThat(TEACHER.get(() -> live.mine(code)).lesson().isRunning()).isFalse();
        assertThat(TEACHER.get(() -> teaching.runsWithOthers(lesson)))
                .as("it is this class's now")
                .isEmpty();
    }

    @Test
    void whatWasTaughtStaysInItsWeekUntilItIsSaidThatItWasNot() {
        var made = withLesson();
        var lesson = only(made);
        COLLEAGUE.run(() -> taught.tick(lesson.reference()));
        TEACHER.run(() -> taught.tick(lesson.reference()));
        var ticked = only(made);
        assertThat(ticked.taught()).contains(calendar.today());
        assertThat(ticked.taughtLive()).isEmpty();
        assertThat(refusal(() ->
                        TEACHER.run(() -> changes.remove(made.reference(), ticked.reference(), ticked.revision()))))
                .contains("marked as taught");
        TEACHER.run(() -> taught.takeBack(lesson.reference()));
        TEACHER.run(() ->
                changes.move(made.reference(), lesson.reference(), only(made).revision(), weeks().get(2)));
        assertThat(only(made).week()).isEqualTo(weeks().get(2));
    }

    @Test
    void aLiveLessonWithoutAPlanIsNotedWithOneOfTheTeachersClasses() {
        var made = made();
        var other = made();
        var code = TEACHER.get(() -> live.start(LESSON));
        var reference = TEACHER.get(() -> live.mine(code)).lesson().reference();
        assertThat(refusal(() -> TEACHER.run(() -> taught.note(reference, made.reference()))))
                .as("while it runs")
                .isNotBlank();
        TEACHER.run(() -> live.end(code));
        assertThat(refusal(() -> COLLEAGUE.run(() -> taught.note(reference, made.reference()))))
                .as("a colleague's lesson")
                .isNotBlank();
        assertThat(refusal(() -> TEACHER.run(() -> taught.note(reference, "C-NO-SUCH"))))
                .isNotBlank();
        assertThat(TEACHER.get(() -> taught.to(reference))).isEmpty();
        TEACHER.run(() -> taught.note(reference, made.reference()));
        TEACHER.run(() -> taught.note(reference, made.reference()));
        assertThat(TEACHER.get(() -> taught.to(reference)).orElseThrow().schoolClass())
                .isEqualTo(made);
        assertThat(ELSEWHERE.get(() -> taught.to(reference))).isEmpty();
        assertThat(refusal(() -> TEACHER.run(() -> taught.note(reference, other.reference()))))
                .contains("another class");
    }

    @Test
    void theNextLessonIsTheNextOfThePlanAndWithoutOneTheNextInTheLibrary() {
        var made = made();
        var first = TEACHER.get(() -> next.of(made.reference())).orElseThrow();
        assertThat(first.lesson()).isEqualTo(shelf.of(made.band()).getFirst());
        assertThat(first.why()).contains("next one in the library");
        TEACHER.run(() -> changes.put(made.reference(), LESSON, weeks().get(4)));
        var planned = TEACHER.get(() -> next.of(made.reference())).orElseThrow();
        assertThat(planned.lesson().address()).isEqualTo(LESSON);
        assertThat(planned.why()).contains("in your plan", UkTime.dayWithoutYear(weeks().get(4)));
    }

    @Test
    void onceEverythingIsTaughtNothingIsSuggested() {
        var made = made();
        TEACHER.run(() -> year.fill(made.reference()));
        TEACHER.get(() -> plans.of(made.reference()))
                .lessons()
                .forEach(lesson -> TEACHER.run(() -> taught.tick(lesson.reference())));
        assertThat(TEACHER.get(() -> next.of(made.reference()))).isEmpty();
    }

    @Test
    void aSchoolsOwnLessonIsPlannedAndTaughtLikeEveryOtherAndByNobodyElse() {
        var made = made();
        var address = TEACHER.get(() -> own.publish(
                        own.begin(made.band(), example.of(made.band())).reference(), 1))
                .address();
        TEACHER.run(() -> changes.put(made.reference(), address, weeks().getFirst()));
        assertThat(TEACHER.get(() -> shelf.ownOf(made.band())))
                .extracting(ShelfLesson::address)
                .contains(address);
        var code = TEACHER.get(() -> teaching.start(only(made).reference()));
        TEACHER.run(() -> live.end(code));
        assertThat(only(made).isTaught()).isTrue();
        var elsewhere = ELSEWHERE.get(() -> classes.make(wanted(name())));
        assertThat(refusal(() -> ELSEWHERE.run(() -> changes.put(elsewhere.reference(), address, weeks().getFirst()))))
                .contains("no such lesson");
        var other = made();
        var alone = TEACHER.get(() -> live.start(address));
        TEACHER.run(() -> live.end(alone));
        TEACHER.run(() -> taught.note(live.mine(alone).lesson().reference(), other.reference()));
        assertThat(only(other).lesson()).as("planned whatever its edition").isEqualTo(address);
        TEACHER.run(() -> own.delete(address.substring(address.lastIndexOf('/') + 1)));
        assertThat(TEACHER.get(() -> shelf.titleOf(address))).isEqualTo("A lesson that no longer exists");
    }
}
