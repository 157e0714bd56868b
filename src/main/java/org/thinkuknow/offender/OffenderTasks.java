package org.thinkuknow.offender;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

/** What is worked out each night, and told each morning. */
@Configuration(proxyBeanMethods = false)
class OffenderTasks {

    @Bean
    LongTask tellOfDuties(Ladder ladder, @Value("${thinkuknow.offender.tell-at:0 0 7 * * *}") String mornings) {
        return LongTask.at(mornings, "offender-ladder", ladder::tell);
    }

    @Bean
    LongTask reckonDuties(
            NightlyDuties duties, @Value("${thinkuknow.offender.reckon-at:0 10 0 * * *}") String nightly) {
        return LongTask.at(nightly, "offender-duties", duties::reckon);
    }
}
