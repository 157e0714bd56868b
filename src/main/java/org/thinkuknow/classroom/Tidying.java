package org.thinkuknow.classroom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Ends lessons that nobody ended, and erases those that were kept long enough. Several nodes may do it at the same time. */
@Component
class Tidying {

    private static final Logger log = LoggerFactory.getLogger(Tidying.class);

    private final LessonRows rows;
    private final ColleagueRows colleagues;
    private final LiveNews news;
    private final Keeping keeping;
    private final Clock clock;

    Tidying(LessonRows rows, ColleagueRows colleagues, LiveNews news, Keeping keeping, Clock clock) {
        this.rows = rows;
        this.colleagues = colleagues;
        this.news = news;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${thinkuknow.classroom.tidy-every:PT10M}", initialDelayString = "${thinkuknow.classroom.tidy-every:PT10M}")
    void endForgotten() {
        for (var lesson : rows.runningSince(clock.instant().minus(keeping.longest()))) {
            rows.replace(lesson.ended(clock.instant()));
            news.changed(lesson.reference());
        }
        colleagues.eraseInvitationsEndedBefore(clock.instant());
    }

    /** @return how many lessons were erased, with their seats and answers */
    @Scheduled(cron = "${thinkuknow.classroom.erase-at:0 10 3 * * *}")
    int erase() {
        var erased = rows.eraseStartedBefore(clock.instant().minus(keeping.keep()));
        if (erased > 0) {
            log.info("{} live lessons were erased because they had been kept long enough", erased);
        }
        return erased;
    }
}
