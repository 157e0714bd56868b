package org.thinkuknow.retention;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

/** What is erased each night. */
@Configuration(proxyBeanMethods = false)
class RetentionTasks {

    @Bean
    LongTask eraseReports(
            Erasing erasing, ErasedBefore before, @Value("${thinkuknow.retention.at:0 30 3 * * *}") String at) {
        return LongTask.erasing(at, "erase-reports", "Reports", now -> before.noting(erasing.erase(now)));
    }

    @Bean
    LongTask eraseDrafts(
            DraftErasing erasing, ErasedBefore before, @Value("${thinkuknow.retention.at:0 30 3 * * *}") String at) {
        return LongTask.erasing(
                at, "erase-drafts", "Records that nobody signed", now -> before.noting(erasing.erase(now)));
    }
}
