package org.thinkuknow;

import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Duration;

/** Takes up again what a reaction to an event could not finish: a mail server was away, a database restarted. */
@Component
class EventRetries {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final IncompleteEventPublications publications;

    EventRetries(IncompleteEventPublications publications) {
        this.publications = publications;
    }

    @Scheduled(fixedDelayString = "${thinkuknow.events.retry-every:PT15S}")
    void tryAgain() {
        publications.resubmitIncompletePublicationsOlderThan(GRACE);
    }
}
