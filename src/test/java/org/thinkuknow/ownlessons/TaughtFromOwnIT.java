package org.thinkuknow.ownlessons;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.classroom.Choice;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.classroom.Seats;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.results.TaughtLessons;
import org.thinkuknow.support.Visitor;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.TEACHER;

/** A class is taught with a school's own lesson: by its teachers, with the edition it began with, through the join code alone. */
class TaughtFromOwnIT extends OwnSchools {

    @Autowired
    private LiveLessons live;

    @Autowired
    private TaughtLessons taught;

    @Autowired
    private RunningOrders runningOrders;

    @Autowired
    private Seats seats;

    @Autowired
    private OwnTidying tidying;

    private String lessonOf(String code) {
        return TEACHER.get(() -> live.mine(code)).lesson().lesson();
    }

    @Test
    void onlyTeachersOfTheSchoolCanStartIt() {
        var draft = published(text());
        for (var address : List.of(draft.address(), draft.address(1))) {
            var code = TEACHER.get(() -> live.start(address));
            assertThat(lessonOf(code)).isEqualTo(draft.address(1));
            TEACHER.run(() -> live.end(code));
            for (var other : List.of(ELSEWHERE, OF_NO_SCHOOL)) {
                assertThatThrownBy(() -> other.get(() -> live.start(address)))
                        .isInstanceOf(LessonRefused.class)
                        .hasMessage(refusalOf("/teach/own/L-000000000000"));
            }
        }
        assertThatThrownBy(() -> TEACHER.get(() -> live.start(begun(text()).address())))
                .isInstanceOf(LessonRefused.class);
    }

    private String refusalOf(String address) {
        try {
            return TEACHER.get(() -> live.start(address));
        } catch (LessonRefused e) {
            return e.getMessage();
        }
    }

    @Test
    void aClassKeepsTheEditionThatItBeganWith() {
        var draft = published(saying("The first edition"));
        var code = TEACHER.get(() -> live.start(draft.address()));
        var kept = TEACHER.get(() -> lessons.save(draft.reference(), draft.revision(), saying("The second edition")))
                .draft();
        assertThat(titleOf(lessonOf(code))).isEqualTo("The first edition");
        TEACHER.run(() -> lessons.publish(draft.reference(), kept.revision()));
        assertThat(titleOf(lessonOf(code))).isEqualTo("The first edition");
        TEACHER.run(() -> live.end(code));
        var next = TEACHER.get(() -> live.start(draft.address(1)));
        assertThat(titleOf(lessonOf(next))).isEqualTo("The second edition");
        TEACHER.run(() -> live.end(next));
    }

    private String titleOf(String address) {
        return runningOrders.of(address).orElseThrow().lesson().title();
    }

    @Test
    void pupilsSeeItThroughTheCodeAndNowhereElse() {
        var draft = published(saying("Only for our class"));
        var code = TEACHER.get(() -> live.start(draft.address()));
        var visitor = new Visitor(address(""));
        var page = visitor.get("/join/" + code).body();
        assertThat(page)
                .contains("Only for our class", "<article data-lesson data-stops", "lesson=own-lesson")
                .doesNotContain("Or read the lesson here");
        assertThat(visitor.get("/sitemap.xml").body()).doesNotContain(draft.reference());
        for (var path : List.of(draft.address(), draft.address(1), draft.address(1) + "/teach")) {
            assertThat(visitor.get(path).statusCode()).isEqualTo(302);
        }
        TEACHER.run(() -> live.end(code));
    }

    @Test
    void whoMovesAwayNoLongerSeesWhatAClassOfTheSchoolHasShown() {
        var draft = published(text());
        var code = COLLEAGUE.get(() -> live.start(draft.address()));
        var lesson = COLLEAGUE.get(() -> live.mine(code)).lesson();
        answered(code, "re-7-11-51");
        COLLEAGUE.run(() -> live.end(code));
        assertThat(COLLEAGUE
                        .get(() -> taught.results(lesson.reference()))
                        .lesson()
                        .seats())
                .isEqualTo(1);
        isIn("school-elsewhere", "School Elsewhere", COLLEAGUE);
        assertThatThrownBy(() -> COLLEAGUE.get(() -> taught.results(lesson.reference())))
                .isInstanceOf(LessonRefused.class);
        assertThatThrownBy(() -> COLLEAGUE.get(() -> live.start(draft.address())))
                .isInstanceOf(LessonRefused.class);
    }

    private void answered(String code, String question) {
        var seat = seats.take(seats.lesson(code).orElseThrow(), 1).seat();
        assertThat(seats.answer(seat, question, Answer.of(0), Choice.NOW)).isTrue();
    }

    @Test
    void aDeletedLessonStaysForItsClassesResultsAndNoLonger() {
        var draft = published(text());
        var code = TEACHER.get(() -> live.start(draft.address()));
        var lesson = TEACHER.get(() -> live.mine(code)).lesson();
        TEACHER.run(() -> lessons.delete(draft.reference()));
        assertThat(refusalOf(draft.address())).contains("no lesson with that address");
        answered(code, "re-7-11-51");
        TEACHER.run(() -> live.end(code));
        tidying.erase();
        assertThat(TEACHER.get(() -> taught.results(lesson.reference()))
                        .results()
                        .questions())
                .isNotEmpty();
        database.sql("delete from live_lesson where reference = ?")
                .param(lesson.reference())
                .update();
        tidying.erase();
        assertThat(database.sql("select count(*) from own_lesson_edition where reference = ?")
                        .param(draft.reference())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
