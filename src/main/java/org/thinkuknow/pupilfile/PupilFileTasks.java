package org.thinkuknow.pupilfile;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

/** What is done at night. */
@Configuration(proxyBeanMethods = false)
class PupilFileTasks {

    @Bean
    LongTask eraseOldPupilFiles(
            PupilFileKeeping keeping, @Value("${thinkuknow.pupil-files.erase-at:0 50 3 * * *}") String cron) {
        return LongTask.erasing(cron, "erase-pupil-files", "Children's files of schools", keeping::erase);
    }
}
