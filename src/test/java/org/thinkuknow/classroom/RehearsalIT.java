package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.figures.CountedTables;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OTHER_TEACHER;
import static org.thinkuknow.support.Acting.TEACHER;

/** A teacher tries a lesson with a pretend class: it comes in and answers by itself, and nothing of it counts anywhere. */
@Tag("long")
class RehearsalIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/who-is-a-friend-online";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private TaughtClasses taught;

    @Autowired
    private Polls polls;

    @Autowired
    private ClassWords words;

    @Autowired
    private FlaggedWords flagged;

    @Autowired
    private LessonTidying tidying;

    @Autowired
    private LessonRows rows;

    @Autowired
    private List<CountedTables> figures;

    @Autowired
    private RunningOrders runningOrders;

    @Autowired
    private Clock clock;

    private final Browser teacher = Browser.open();

    @AfterEach
    void itEnds() {
        teacher.close();
        TEACHER.run(() -> lessons.running().forEach(lesson -> lessons.end(lesson.code())));
    }

    private LiveState now(String code) {
        return TEACHER.get(() -> lessons.mine(code));
    }

    private List<Object> counted() {
        var today = LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
        var all = new ArrayList<Object>();
        figures.stream()
                .filter(each -> each instanceof TaughtFigures || each instanceof LearnedFigures)
                .forEach(each -> all.addAll(each.between(today.minusDays(1), today.plusDays(1))));
        return all;
    }

    @Test
    void onePressInTheRoomAndSixPupilsAnswerWhileTheTeacherGoesOn() {
        SignIn.as("demo-teacher", teacher, address("/sign-in"));
        teacher.goToView(address("/teach"));
        teacher.all("a").stream()
                .filter(link -> link.getText().equals("Try it with a pretend class"))
                .findFirst()
                .orElseThrow()
                .click();
        teacher.await(() -> teacher.path().endsWith("/board"));
        teacher.awaitFlow();
        var code = teacher.path().split("/")[3];
        assertThat(teacher.find(".rehearsal").getText()).startsWith("Rehearsal: this class is pretend.");
        teacher.await(() -> teacher.all(".arrivals li").size() == 6);
        assertThat(teacher.axe()).isEmpty();
        teacher.tabTo("#next").sendKeys(Keys.ENTER);
        teacher.await(() -> now(code).seats() == 6 && now(code).answers() == 6);
        TEACHER.run(() -> lessons.showAnswers(code));
        teacher.goToView(address("/teach/live/" + code));
        assertThat(teacher.find(".rehearsal").getText()).contains("nothing is kept");
        TEACHER.run(() -> lessons.show(code, "step-1"));
        teacher.await(() -> TEACHER.get(() -> words.questions(code)).size() == 1);
        assertThat(TEACHER.get(flagged::waiting))
                .as("no alarm")
                .noneMatch(each -> each.lesson().startsWith("R-"));
        TEACHER.run(() -> lessons.end(code));
        teacher.await(() -> teacher.text().contains("The rehearsal is over"));
        assertThat(teacher.axe()).isEmpty();
    }

    @Test
    void nothingOfItCountsAndNobodyComesIn() {
        var before = counted();
        var results = TEACHER.get(taught::mine);
        var code = TEACHER.get(() -> rehearsals.start(LESSON));
        var reference = now(code).lesson().reference();
        var order = runningOrders.of(LESSON).orElseThrow();
        teacher.await(() -> now(code).seats() == 6);
        for (var around : List.of(order.before(), order.afterwards())) {
            TEACHER.run(() -> lessons.show(code, around.orElseThrow().id()));
            teacher.await(() -> now(code).answers() == 6);
        }
        assertThat(Pupil.with(address(""), code).tryToComeIn().statusCode()).isEqualTo(404);
        assertThat(Pupil.with(address(""), code).page().statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> OTHER_TEACHER.get(() -> lessons.mine(code))).isInstanceOf(LessonRefused.class);
        TEACHER.run(() -> lessons.end(code));
        assertThat(counted()).isEqualTo(before);
        assertThat(TEACHER.get(taught::mine)).isEqualTo(results);
        assertThatThrownBy(() -> TEACHER.get(() -> taught.of(reference))).isInstanceOf(LessonRefused.class);
        assertThatThrownBy(() -> TEACHER.get(() -> taught.openQuestions(reference)))
                .isInstanceOf(LessonRefused.class);
        tidying.endForgotten(clock.instant().plus(Duration.ofMinutes(11)));
        assertThat(rows.find(reference)).isEmpty();
    }

    @Test
    void itStandsBesideTheRealLessonAndGivesWayToTheNextRehearsal() {
        var real = TEACHER.get(() -> lessons.start(LESSON));
        var first = TEACHER.get(() -> rehearsals.start(LESSON));
        assertThat(first).isNotEqualTo(real);
        var second = TEACHER.get(() -> rehearsals.start(LESSON));
        assertThat(now(first).lesson().isRunning()).isFalse();
        assertThat(TEACHER.get(lessons::running)).extracting(LiveLesson::code).contains(real, second);
        assertThat(TEACHER.get(() -> lessons.start(LESSON)))
                .as("the real one goes on")
                .isEqualTo(real);
    }

    @Test
    void pretendPupilsAnswerPollsAndSendWordsToTheWall() {
        var code = TEACHER.get(() -> rehearsals.start(LESSON));
        TEACHER.run(() -> polls.ask(code, PollQuestion.words("being kind online")));
        teacher.await(() -> now(code).answers() == 6);
        TEACHER.run(() -> polls.ask(code, PollQuestion.poll("Ready?", List.of("Yes", "No"))));
        teacher.await(() -> now(code).answers() == 6);
    }
}
