package org.thinkuknow;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

import java.time.Duration;

/**
 * Takes up again what a reaction to an event could not finish: a mail server was away, a database restarted. While very much
 * waits for its first turn, nothing is taken up again: it would only come after that, and what waits would come twice.
 */
@Component
class EventRetries {

    /** About two seconds of work. */
    static final int MOST_WAITING = 200;

    private final IncompleteEventPublications publications;
    private final ThreadPoolTaskExecutor reactions;
    private final Duration grace;

    /** @param grace how old a publication is before it is taken up again: a reaction that is still at work is left alone */
    EventRetries(IncompleteEventPublications publications, @Qualifier("applicationTaskExecutor") ThreadPoolTaskExecutor reactions,
                 @Value("${thinkuknow.events.grace:PT20S}") Duration grace) {
        this.publications = publications;
        this.reactions = reactions;
        this.grace = grace;
    }

    @Scheduled(fixedDelayString = "${thinkuknow.events.retry-every:PT15S}")
    void tryAgain() {
        if (reactions.getQueueSize() < MOST_WAITING) {
            publications.resubmitIncompletePublicationsOlderThan(grace);
        }
    }
}
