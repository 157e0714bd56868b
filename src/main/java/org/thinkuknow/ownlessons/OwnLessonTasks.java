package org.thinkuknow.ownlessons;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

/** What is erased each night, after the results of the day. */
@Configuration(proxyBeanMethods = false)
class OwnLessonTasks {

    @Bean
    LongTask eraseDeletedLessons(
            OwnTidying tidying, @Value("${thinkuknow.own-lessons.erase-at:0 40 3 * * *}") String at) {
        return LongTask.erasing(
                at, "erase-deleted-lessons", "Lessons that a school has deleted", now -> tidying.erase());
    }
}
