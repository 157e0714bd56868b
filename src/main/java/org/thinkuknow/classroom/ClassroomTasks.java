package org.thinkuknow.classroom;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

import java.time.Clock;
import java.time.Duration;

/** What is ended some times an hour, and what is erased each night. */
@Configuration(proxyBeanMethods = false)
class ClassroomTasks {

    @Bean
    LongTask endForgottenLessons(
            LessonTidying tidying, @Value("${thinkuknow.classroom.tidy-every:PT10M}") Duration every, Clock clock) {
        return LongTask.every(every, "end-forgotten-lessons", () -> tidying.endForgotten(clock.instant()));
    }

    @Bean
    LongTask eraseLiveLessons(
            LessonTidying tidying, @Value("${thinkuknow.classroom.erase-at:0 10 3 * * *}") String at) {
        return LongTask.erasing(at, "erase-live-lessons", "Live lessons", tidying::erase);
    }

    @Bean
    LongTask erasePupilsWords(
            WordTidying tidying, @Value("${thinkuknow.classroom.words.erase-at:0 20 3 * * *}") String at) {
        return LongTask.erasing(at, "erase-pupils-words", "Pupils' words in live lessons", tidying::erase);
    }
}
