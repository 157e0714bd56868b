package org.thinkuknow.disclosure;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

import java.time.Duration;

/** What is looked after some times an hour. */
@Configuration(proxyBeanMethods = false)
class DisclosureTasks {

    @Bean
    LongTask remindLeads(Reminders reminders, @Value("${thinkuknow.hand-over.look-every:PT5M}") Duration every) {
        return LongTask.every(every, "remind-leads", reminders::remind);
    }

    @Bean
    LongTask sendUnheardRecords(
            UnheardRecords unheard, @Value("${thinkuknow.hand-over.look-every:PT5M}") Duration every) {
        return LongTask.every(every, "send-unheard-records", unheard::send);
    }
}
