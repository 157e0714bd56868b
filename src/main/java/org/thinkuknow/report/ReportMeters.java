package org.thinkuknow.report;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How many reports this node has taken since it started, and whether they said that a child is in danger: for whoever watches the site. */
@Component
class ReportMeters {

    private final MeterRegistry meters;

    ReportMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    @EventListener
    void received(ReportReceived received) {
        meters.counter("thinkuknow.reports", "urgent", String.valueOf(Boolean.TRUE.equals(received.urgent())))
                .increment();
    }
}
