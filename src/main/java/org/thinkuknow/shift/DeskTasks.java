package org.thinkuknow.shift;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

/** What is erased each night. */
@Configuration(proxyBeanMethods = false)
class DeskTasks {

    @Bean
    LongTask eraseWordsOfTheDesk(DeskErasing erasing, @Value("${thinkuknow.retention.at:0 30 3 * * *}") String at) {
        return LongTask.erasing(
                at,
                "erase-words-of-the-desk",
                "What officers did not send, and what shifts left to the next",
                erasing::erase);
    }
}
