package org.thinkuknow.results;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

/** What is erased each night because a school has said so. */
@Configuration(proxyBeanMethods = false)
class ResultsTasks {

    @Bean
    LongTask eraseLiveLessonsOfSchools(
            SchoolTidying tidying, @Value("${thinkuknow.classroom.erase-at:0 10 3 * * *}") String at) {
        return LongTask.erasing(
                at,
                "erase-live-lessons-of-schools",
                "Live lessons of schools that keep them for a shorter time",
                tidying::erase);
    }
}
