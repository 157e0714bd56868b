package org.thinkuknow.disclosure;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.DemoSchool;

/**
 * The records of both schools of the demo: written, waiting, kept, closed, referred, and one about a colleague. They go through the real
 * services and are set back in time, once, and only for a teacher who has no record yet.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "thinkuknow.demo-desk", matchIfMissing = true)
class DemoRecords {

    private final DemoLog log;
    private final DemoPrimaryRecords primary;
    private final DemoSecondaryRecords secondary;
    private final ApplicationEventPublisher events;

    DemoRecords(
            DemoLog log, DemoPrimaryRecords primary, DemoSecondaryRecords secondary, ApplicationEventPublisher events) {
        this.log = log;
        this.primary = primary;
        this.secondary = secondary;
        this.events = events;
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        if (!log.isBegun(DemoSchool.PRIMARY)) {
            primary.fill();
        }
        if (!log.isBegun(DemoSchool.SECONDARY)) {
            secondary.fill();
        }
        events.publishEvent(new DemoRecordsReady());
    }
}
