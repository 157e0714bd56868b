package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.thinkuknow.notification.AlertRecord;

import java.util.List;

/** Who was told of a case, as the record has it. */
@Component
class ToldClimbs {

    private final Climbs climbs;
    private final AlertRecord alerts;

    ToldClimbs(Climbs climbs, AlertRecord alerts) {
        this.climbs = climbs;
        this.alerts = alerts;
    }

    List<ToldClimb> of(String reference) {
        return ToldClimb.join(climbs.of(reference), alerts.of(reference));
    }
}
