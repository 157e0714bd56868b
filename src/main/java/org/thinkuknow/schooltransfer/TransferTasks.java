package org.thinkuknow.schooltransfer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

/** What is done each morning. */
@Configuration(proxyBeanMethods = false)
class TransferTasks {

    @Bean
    LongTask chaseTransfers(TransferChase chase, @Value("${thinkuknow.transfers.chase-at:0 40 7 * * *}") String cron) {
        return LongTask.at(cron, "chase-transfers", chase::look);
    }
}
