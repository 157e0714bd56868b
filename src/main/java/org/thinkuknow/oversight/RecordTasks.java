package org.thinkuknow.oversight;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

import java.time.Duration;

/**
 * What one node does for all: following the record each night, looking whether it is noted outside the database, and taking it to another
 * machine.
 */
@Configuration(proxyBeanMethods = false)
class RecordTasks {

    @Bean
    LongTask checkRecord(RecordWatch watch, @Value("${thinkuknow.audit.check-at:0 45 3 * * *}") String at) {
        return LongTask.at(at, "check-record", watch::look);
    }

    @Bean
    LongTask watchNotes(RecordWatch watch, @Value("${thinkuknow.audit.watch-every:PT5M}") Duration pause) {
        return LongTask.every(pause, "watch-record-notes", watch::lookForNotes);
    }

    @Bean
    LongTask sendRecordAway(RecordAway away, @Value("${thinkuknow.audit.send-every:PT10S}") Duration pause) {
        return LongTask.every(pause, "send-record-away", away::send);
    }
}
