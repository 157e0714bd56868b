package org.thinkuknow.childpush;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

/** What is erased each night. */
@Configuration(proxyBeanMethods = false)
class ChildPushTasks {

    @Bean
    LongTask eraseDevicesOfEndedReports(
            ChildDevices devices, @Value("${thinkuknow.retention.at:0 30 3 * * *}") String at) {
        return LongTask.erasing(
                at,
                "erase-devices-of-ended-reports",
                "Devices of children whose report ended two weeks ago",
                devices::eraseEnded);
    }
}
