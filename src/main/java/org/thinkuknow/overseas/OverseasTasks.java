package org.thinkuknow.overseas;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

import java.time.Duration;

/** What is looked after each minute. */
@Configuration(proxyBeanMethods = false)
class OverseasTasks {

    @Bean
    LongTask chaseOverseas(Chasing chasing, @Value("${thinkuknow.overseas.look-every:PT1M}") Duration every) {
        return LongTask.every(every, "chase-overseas", chasing::look);
    }
}
