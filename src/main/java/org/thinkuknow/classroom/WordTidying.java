package org.thinkuknow.classroom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Erases pupils' own words long before the numbers of their lesson. Several nodes may do it at the same time. */
@Component
class WordTidying {

    private static final Logger log = LoggerFactory.getLogger(WordTidying.class);

    private final WordRows rows;
    private final WordKeeping keeping;
    private final Clock clock;

    WordTidying(WordRows rows, WordKeeping keeping, Clock clock) {
        this.rows = rows;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** @return how many entries were erased */
    @Scheduled(cron = "${thinkuknow.classroom.words.erase-at:0 20 3 * * *}")
    int erase() {
        var erased = rows.eraseOfLessonsEndedBefore(clock.instant().minus(keeping.keep()));
        if (erased > 0) {
            log.info("{} entries of pupils were erased because their lessons ended long enough ago", erased);
        }
        return erased;
    }
}
