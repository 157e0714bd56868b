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
    LongTask keyEarlierRecords(
            RecordFinding finding, @Value("${thinkuknow.hand-over.look-every:PT5M}") Duration every) {
        return LongTask.every(every, "key-earlier-records", finding::catchUp);
    }

    /** Before a school day begins, and late enough for no telephone to ring at night. */
    @Bean
    LongTask remindOfLeadTasks(TaskMornings mornings) {
        return LongTask.at("0 0 7 * * *", "remind-of-lead-tasks", mornings::remind);
    }

    @Bean
    LongTask sendUnheardRecords(
            UnheardRecords unheard, @Value("${thinkuknow.hand-over.look-every:PT5M}") Duration every) {
        return LongTask.every(every, "send-unheard-records", unheard::send);
    }
}
