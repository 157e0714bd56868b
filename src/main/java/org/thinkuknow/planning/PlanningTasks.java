package org.thinkuknow.planning;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

/** What is erased each night. */
@Configuration(proxyBeanMethods = false)
class PlanningTasks {

    @Bean
    LongTask erasePreparations(PlanTidying tidying, @Value("${thinkuknow.planning.erase-at:0 20 3 * * *}") String at) {
        return LongTask.erasing(at, "erase-preparations", "Notes for lessons that were prepared", tidying::erase);
    }
}
