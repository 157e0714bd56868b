package org.thinkuknow;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Duration;

/** Takes up again what a reaction to an event could not finish: a mail server was away, a database restarted. */
@Component
class EventRetries {

    private final IncompleteEventPublications publications;
    private final Duration grace;

    /** @param grace how old a publication is before it is taken up again: a reaction that is still at work is left alone */
    EventRetries(IncompleteEventPublications publications, @Value("${thinkuknow.events.grace:PT20S}") Duration grace) {
        this.publications = publications;
        this.grace = grace;
    }

    @Scheduled(fixedDelayString = "${thinkuknow.events.retry-every:PT15S}")
    void tryAgain() {
        publications.resubmitIncompletePublicationsOlderThan(grace);
    }
}
