package org.thinkuknow.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A time when nobody of a tier is on call who can sign in. */
public record Gap(EscalationTier rung, Instant from, Instant to) {

    /** The gaps that turns leave in a stretch of time, in order. */
    static List<Gap> between(Instant from, Instant to, EscalationTier rung, List<Roster.Turn> turns) {
        var gaps = new ArrayList<Gap>();
        var covered = from;
        for (var turn : turns.stream()
                .filter(turn -> turn.rung() == rung && turn.able())
                .sorted(Comparator.comparing(Roster.Turn::from))
                .toList()) {
            if (turn.from().isAfter(covered) && covered.isBefore(to)) {
                gaps.add(new Gap(rung, covered, turn.from().isBefore(to) ? turn.from() : to));
            }
            covered = turn.to().isAfter(covered) ? turn.to() : covered;
        }
        if (covered.isBefore(to)) {
            gaps.add(new Gap(rung, covered, to));
        }
        return gaps;
    }
}
