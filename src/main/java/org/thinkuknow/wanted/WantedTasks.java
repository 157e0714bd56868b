package org.thinkuknow.wanted;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

import java.time.Duration;

/** What is looked after each minute. */
@Configuration(proxyBeanMethods = false)
class WantedTasks {

    @Bean
    LongTask takeDownWanted(TakingDown down, @Value("${thinkuknow.wanted.look-every:PT1M}") Duration every) {
        return LongTask.every(every, "take-down-wanted", down::look);
    }
}
