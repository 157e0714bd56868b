package org.thinkuknow.outreach;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

import java.time.Duration;

/** What is looked after each minute. */
@Configuration(proxyBeanMethods = false)
class OutreachTasks {

    @Bean
    LongTask alertOfVisits(
            AcknowledgementWatch watch, @Value("${thinkuknow.outreach.look-every:PT1M}") Duration every) {
        return LongTask.every(every, "alert-of-visits", watch::look);
    }
}
