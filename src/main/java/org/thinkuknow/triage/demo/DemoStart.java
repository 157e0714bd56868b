package org.thinkuknow.triage.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Fills the desk of the demo beside the first pages, and looks every two seconds whether a new report is to arrive. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "thinkuknow.demo-desk", matchIfMissing = true)
class DemoStart {

    private final DemoDesk desk;
    private final ArrivingReports arriving;

    DemoStart(DemoDesk desk, ArrivingReports arriving) {
        this.desk = desk;
        this.arriving = arriving;
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        desk.fill();
    }

    @Scheduled(initialDelay = 2_000, fixedDelay = 2_000)
    void look() {
        arriving.look();
    }
}
