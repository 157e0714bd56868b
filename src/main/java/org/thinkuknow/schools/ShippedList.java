package org.thinkuknow.schools;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.schedule.LongTask;

import java.time.Duration;
import java.util.Optional;

/** Has one node, after its start, read the list that comes with the application into a register that has no list of England yet. */
@Configuration(proxyBeanMethods = false)
class ShippedList {

    private static final Logger log = LoggerFactory.getLogger(ShippedList.class);

    @Bean
    @ConditionalOnBooleanProperty(name = "thinkuknow.schools.shipped", matchIfMissing = true)
    LongTask readShippedSchools(
            RegisterImport imports,
            RegisterRows rows,
            @Value("${thinkuknow.schools.shipped-every:PT1H}") Duration pause) {
        return LongTask.every(pause, "read-shipped-schools", () -> {
            if (rows.lists().keySet().stream().noneMatch(ShippedList::isOfEngland)) {
                var tally = imports.from(ListFile.shipped(), Optional.empty(), Audit.SYSTEM, line -> {});
                log.info("The list of schools that comes with the application was read: {} schools", tally.fresh());
            }
        });
    }

    private static boolean isOfEngland(PublishedList list) {
        return list.nation().filter(Nation.ENGLAND::equals).isPresent();
    }
}
