package org.thinkuknow.trusts;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.DemoSchool;

import java.util.Arrays;

/** The trust of the demo, with both of its schools. */
@Component
@Profile("demo")
class DemoTrust {

    private static final String TRUST = "T-demo";
    private static final String LEAD = "demo-trust-lead";

    private final TrustRows rows;

    DemoTrust(TrustRows rows) {
        this.rows = rows;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        if (rows.add(TRUST, "Demo Trust")) {
            Arrays.stream(DemoSchool.values()).forEach(school -> rows.addSchool(TRUST, school.key()));
            rows.addLead(TRUST, LEAD);
        }
    }
}
