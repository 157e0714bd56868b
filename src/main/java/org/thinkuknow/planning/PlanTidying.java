package org.thinkuknow.planning;

import org.springframework.stereotype.Component;
import org.thinkuknow.schedule.ErasingTally;

import java.time.Duration;
import java.time.Instant;

/** Notes that a teacher wrote to herself are of no use a year later. */
@Component
class PlanTidying {

    private static final Duration KEPT = Duration.ofDays(366);

    private final PreparationRows preparations;

    PlanTidying(PreparationRows preparations) {
        this.preparations = preparations;
    }

    ErasingTally erase(Instant now) {
        return new ErasingTally(preparations.eraseKeptBefore(now.minus(KEPT)), 0);
    }
}
