package org.thinkuknow.statistics;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

import java.time.Duration;

/** What one node does for all: counting what has changed, the weekly edition, and a recount each night. */
@Configuration(proxyBeanMethods = false)
class StatisticsTasks {

    private static final Logger log = LoggerFactory.getLogger(StatisticsTasks.class);

    @Bean
    LongTask countFigures(Ledger ledger, @Value("${thinkuknow.figures.count-every:PT2S}") Duration pause) {
        return LongTask.every(pause, "count-figures", () -> {
            while (ledger.countSome()) {
                log.debug("There is more to count");
            }
        });
    }

    /** A copy that has counted nothing has nothing to publish. */
    @Bean
    LongTask makeEdition(
            Editions editions, LedgerRows entries, @Value("${thinkuknow.figures.edition-every:PT1H}") Duration pause) {
        return LongTask.every(pause, "make-edition", () -> {
            if (!entries.isEmpty()) {
                editions.makeDue();
            }
        });
    }

    /** Somebody has to hear of a difference: figures that were wrong may have been printed already. */
    @Bean
    LongTask recountFigures(
            Recount recount, RecountAlarm alarm, @Value("${thinkuknow.figures.recount-at:0 15 4 * * *}") String at) {
        return LongTask.at(at, "recount-figures", () -> {
            var found = recount.run(alarm::tell);
            log.info("The nightly recount: {}", found.words());
        });
    }
}
