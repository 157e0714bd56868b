package org.thinkuknow.classroom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Erases what a school keeps for a shorter time than the installation. Several nodes may do it at the same time. */
@Component
class SchoolTidying {

    private static final Logger log = LoggerFactory.getLogger(SchoolTidying.class);

    private final TermRows terms;
    private final LessonRows lessons;
    private final Keeping keeping;
    private final Clock clock;

    SchoolTidying(TermRows terms, LessonRows lessons, Keeping keeping, Clock clock) {
        this.terms = terms;
        this.lessons = lessons;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Scheduled(cron = "${thinkuknow.classroom.erase-at:0 10 3 * * *}")
    void erase() {
        terms.all().forEach((school, term) -> {
            var due = lessons.startedBefore(school, term.endsFor(keeping, clock));
            if (!due.isEmpty()) {
                lessons.erase(due);
                log.info("{} live lessons of a school were erased because it keeps them for {}", due.size(), term.words());
            }
        });
    }
}
