package org.thinkuknow.planning;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;

/** Notes that a teacher wrote to herself are of no use a year later. Several nodes may erase at the same time. */
@Component("planTidying")
class Tidying {

    private static final Duration KEPT = Duration.ofDays(366);

    private final PreparationRows preparations;
    private final Clock clock;

    Tidying(PreparationRows preparations, Clock clock) {
        this.preparations = preparations;
        this.clock = clock;
    }

    /** @return how many were erased */
    @Scheduled(cron = "${thinkuknow.planning.erase-at:0 20 3 * * *}")
    int erase() {
        return preparations.eraseKeptBefore(clock.instant().minus(KEPT));
    }
}
