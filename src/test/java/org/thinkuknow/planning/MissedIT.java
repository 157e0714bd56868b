package org.thinkuknow.planning;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.planning.NextLessons.NextLesson;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.support.Acting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** Without a plan the class goes on with what it has understood least. */
class MissedIT extends TwoStaffRooms {

    @Autowired
    private LiveLessons live;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private JdbcClient database;

    @Test
    void anUntaughtLessonOfTheStrandThatWasMissedMostIsSuggestedToWhoeverMaySeeTheResults() {
        var made = made();
        taughtBadly(TEACHER, made, "/learn/4-7/kind-words-on-a-screen");
        var suggested = TEACHER.get(() -> next.of(made.reference())).orElseThrow();
        assertThat(suggested.lesson().address()).isEqualTo("/learn/7-11/when-the-chat-turns-mean");
        assertThat(suggested.why()).contains("missed most", "6 of 6", "Online bullying");
        assertThat(COLLEAGUE.get(() -> next.of(made.reference())).orElseThrow().why())
                .doesNotContain("missed most");
    }

    @Test
    void onceEverythingIsTaughtTheYoungerLessonAboutWhatWasMissedMuchIsSuggested() {
        var made = ALONE.get(() -> classes.make(wanted(name())));
        taughtBadly(ALONE, made, "/learn/7-11/when-the-chat-turns-mean");
        assertThat(suggested(made).why()).as("first what the class has not had").contains("next one in the library");
        ALONE.run(() -> shelf.of(made.band()).stream()
                .filter(lesson ->
                        plans.of(made.reference()).find(lesson.address()).isEmpty())
                .forEach(lesson -> {
                    changes.put(made.reference(), lesson.address(), weeks().getFirst());
                    taught.tick(plans.of(made.reference())
                            .find(lesson.address())
                            .orElseThrow()
                            .reference());
                }));
        assertThat(suggested(made).lesson().address()).isEqualTo("/learn/4-7/kind-words-on-a-screen");
        assertThat(suggested(made).why()).contains("begins again", "6 of 6");
    }

    private NextLesson suggested(SchoolClass of) {
        return ALONE.get(() -> next.of(of.reference())).orElseThrow();
    }

    private void taughtBadly(Acting teacher, SchoolClass of, String lesson) {
        teacher.run(() -> changes.put(of.reference(), lesson, weeks().getFirst()));
        var code = teacher.get(() ->
                teaching.start(plans.of(of.reference()).lessons().getFirst().reference()));
        var question = quizzes.at(lesson).stream()
                .flatMap(quiz -> quiz.questions().stream())
                .filter(each -> wrong(each).isPresent())
                .findFirst()
                .orElseThrow();
        missed(teacher.get(() -> live.mine(code)).lesson().reference(), question);
        teacher.run(() -> live.end(code));
    }

    /** An answer that fits and is not right, as the database holds it. */
    private static Optional<String> wrong(Question question) {
        return Stream.of("0", "1", "2")
                .filter(place -> {
                    var answer = Answer.of(Integer.parseInt(place));
                    return question.fits(answer) && !question.understood(answer);
                })
                .findFirst();
    }

    private void missed(String lesson, Question question) {
        for (var seat : List.of("A", "B", "C", "D", "E", "F")) {
            database.sql(
                            "insert into live_seat (lesson, token_hash, nickname, heads, joined_at) values (?, ?, ?, 1, ?)")
                    .params(
                            lesson,
                            UUID.randomUUID().toString().substring(0, 32).getBytes(StandardCharsets.US_ASCII),
                            "Seat " + seat,
                            now())
                    .update();
            database.sql(
                            "insert into live_answer (seat, question, lesson, places, answered_at) select id, ?, lesson, ?, ? "
                                    + "from live_seat where lesson = ? and nickname = ?")
                    .params(question.id(), wrong(question).orElseThrow(), now(), lesson, "Seat " + seat)
                    .update();
        }
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }
}
