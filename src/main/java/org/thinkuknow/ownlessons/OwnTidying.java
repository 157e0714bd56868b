package org.thinkuknow.ownlessons;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.thinkuknow.classroom.KeptLessons;

/** Erases what is left of deleted lessons once no results refer to it. Several nodes may do it at the same time. */
@Component
class OwnTidying {

    private static final Logger log = LoggerFactory.getLogger(OwnTidying.class);

    private final EditionRows editions;
    private final KeptLessons classes;

    OwnTidying(EditionRows editions, KeptLessons classes) {
        this.editions = editions;
        this.classes = classes;
    }

    /** After the results of the day. */
    @Scheduled(cron = "${thinkuknow.own-lessons.erase-at:0 40 3 * * *}")
    void erase() {
        editions.deleted().stream().filter(reference -> !classes.haveAny(editions.of(reference).stream().map(OwnEdition::address).toList())).forEach(reference -> {
            editions.erase(reference);
            log.info("What was left of the deleted lesson {} was erased", reference);
        });
    }
}
