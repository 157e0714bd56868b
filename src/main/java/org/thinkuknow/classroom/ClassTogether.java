package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;
import org.thinkuknow.limits.SharedReadings;
import org.thinkuknow.quiz.Question;

import java.time.Duration;
import java.util.Optional;

/** What a whole class is told of its answers. Its screens ask in the same moment, and it is looked up for the first of them. */
@Component
public class ClassTogether {

    private static final int MOST = 500;
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final LiveNews news;
    private final SeatRows seats;
    private final SharedReadings<Asked, Optional<GotIt>> latest = new SharedReadings<>(MOST, KEPT);

    private record Asked(String lesson, Question question) {}

    ClassTogether(LiveNews news, SeatRows seats) {
        this.news = news;
        this.seats = seats;
    }

    /** Whether the class has got a question that it has been shown; nothing before, and nothing at a pupil's own pace. */
    public Optional<GotIt> gotIt(LiveLesson lesson, Question question) {
        return lesson.pace() == LiveLesson.Pace.TOGETHER
                        && lesson.answersShown()
                        && lesson.step().equals(question.id())
                ? latest.get(new Asked(lesson.reference(), question), this::read)
                : Optional.empty();
    }

    private Optional<GotIt> read(Asked asked) {
        return news.now(asked.lesson())
                .flatMap(now -> GotIt.of(
                        asked.question(),
                        seats.answers(asked.lesson(), asked.question().id()),
                        now.seats()));
    }
}
